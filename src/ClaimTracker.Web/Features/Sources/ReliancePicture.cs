using System.Globalization;
using ClaimTracker.Data.Sources;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Sources;

/// <summary>Draws who relies on whom: those who only carry on the left, those who only speak on the right, those who do both between them.</summary>
internal static class ReliancePicture
{
    /// <summary>The most links that a picture shows.</summary>
    public const int MostLinks = 36;

    /// <summary>The most links that a page draws beside their table.</summary>
    public const int MostDrawn = 18;

    private const int ColumnCount = 3;

    private const double RowHeight = 30, Top = 44, LongestName = 246, Between = 200, NarrowPaper = 340, NarrowRow = 26, BowRoom = 84;

    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? Draw(string title, IReadOnlyList<RelianceLink> links)
    {
        if (links.Count == 0)
        {
            return null;
        }

        var nodes = Place(links);

        // Room for the longest names and no more; those in the middle stand above their dots.
        var (left, right) = (Room(nodes.Values, 0), Room(nodes.Values, 2));
        var gap = nodes.Values.Any(n => n.Column == 1) ? Between : 1.3 * Between;
        var middle = nodes.Values.Any(n => n.Column == 1) ? left + gap : left;
        double[] columns = [left, middle, middle + gap];
        foreach (var node in nodes.Values)
        {
            node.X = columns[node.Column];
        }

        var width = columns[2] + right;
        var height = nodes.Values.Max(n => n.Y) + RowHeight;
        var drawing = new SvgDrawing("reliance", title, Description(links), (0, 0, width, height));
        drawing.Text(columns[0], 20, "takes claims", Paint.Soft, "end", 12);
        drawing.Text(columns[2], 20, "is relied on", Paint.Soft, "start", 12);
        foreach (var link in links)
        {
            var (from, to) = (nodes[link.FromId], nodes[link.ToId]);
            drawing.Path(Curve(from, to), Paint.None, Paint.Accent, Math.Min(1 + Math.Sqrt(link.Claims) * 1.4, 12), .4, Words(link));
        }

        foreach (var node in nodes.Values)
        {
            drawing.Circle(node.X, node.Y, Math.Min(4 + Math.Sqrt(node.Claims), 11), Paint.Accent, Paint.Sheet, 1.5);
            var (x, y, anchor, room) = node.Column switch
            {
                0 => (node.X - 16, node.Y + 4, "end", LongestName),
                1 => (node.X, node.Y - 14, "middle", Between),
                _ => (node.X + 16, node.Y + 4, "start", LongestName),
            };
            drawing.Text(x, y, SvgDrawing.Fit(node.Name, room), Paint.Ink, anchor, 13, false, true);
        }

        return drawing;
    }

    /// <summary>The same for a small screen: all names below each other, the lines as bows beside them, from who carries down to who is relied on.</summary>
    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? DrawNarrow(string title, IReadOnlyList<RelianceLink> links)
    {
        if (links.Count == 0)
        {
            return null;
        }

        var nodes = Place(links);
        var y = 0.0;
        var heads = new List<(double Y, string Words)>();
        foreach (var column in nodes.Values.GroupBy(n => n.Column).OrderBy(g => g.Key))
        {
            heads.Add((y + 16, column.Key switch { 0 => "takes claims", 1 => "passes them on", _ => "is relied on" }));
            y += 22;
            foreach (var node in column.OrderBy(n => n.Y).ToList())
            {
                (node.X, node.Y) = (BowRoom, y + NarrowRow / 2);
                y += NarrowRow;
            }

            y += 6;
        }

        var drawing = new SvgDrawing("reliance-narrow", title, Description(links), (0, 0, NarrowPaper, y));
        foreach (var (at, words) in heads)
        {
            drawing.Text(BowRoom + 14, at, words, Paint.Soft, "start", 12);
        }

        foreach (var link in links)
        {
            var (from, to) = (nodes[link.FromId], nodes[link.ToId]);
            var reach = Math.Min(16 + Math.Abs(to.Y - from.Y) * .42, BowRoom * 1.25);
            drawing.Path(
                string.Create(CultureInfo.InvariantCulture, $"M{from.X:0.#} {from.Y:0.#}C{from.X - reach:0.#} {from.Y:0.#} {to.X - reach:0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#}"),
                Paint.None, Paint.Accent, Math.Min(1 + Math.Sqrt(link.Claims), 8), .4, Words(link));
        }

        foreach (var node in nodes.Values)
        {
            drawing.Circle(node.X, node.Y, Math.Min(3.5 + Math.Sqrt(node.Claims) * .8, 9), Paint.Accent, Paint.Sheet, 1.5);
            drawing.Text(node.X + 14, node.Y + 4, SvgDrawing.Fit(node.Name, NarrowPaper - BowRoom - 18), Paint.Ink, "start", 13, false, true);
        }

        return drawing;
    }

    private static double Room(IEnumerable<Node> nodes, int column) =>
        32 + nodes.Where(n => n.Column == column).Select(n => SvgDrawing.WidthOf(SvgDrawing.Fit(n.Name, LongestName))).DefaultIfEmpty(60).Max();

    private static Dictionary<string, Node> Place(IReadOnlyList<RelianceLink> links)
    {
        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            Of(link.FromId, link.FromName).Carries += link.Claims;
            Of(link.ToId, link.ToName).Makes += link.Claims;
        }

        var rows = Enumerable.Range(0, ColumnCount).Select(c => nodes.Values.Count(n => n.Column == c) * (c == 1 ? 1.4 : 1)).ToArray();

        // Each column in the order of those to the left that its nodes hang on, so that few lines cross.
        for (var column = 0; column < ColumnCount; column++)
        {
            var row = 0;
            foreach (var node in nodes.Values.Where(n => n.Column == column)
                .OrderBy(n => column == 0 ? -n.Claims : Pull(links, nodes, n)).ThenByDescending(n => n.Claims).ThenBy(n => n.Name, StringComparer.Ordinal).ToList())
            {
                node.Y = Top + ((rows.Max() - rows[column]) / 2 + (row++ + (column == 1 ? .5 : 0)) * (column == 1 ? 1.4 : 1)) * RowHeight;
            }
        }

        return nodes;

        Node Of(string id, string name) => nodes.TryGetValue(id, out var node) ? node : nodes[id] = new Node(id, name);
    }

    private static double Pull(IReadOnlyList<RelianceLink> links, Dictionary<string, Node> nodes, Node node)
    {
        var carriers = links.Where(l => l.ToId == node.Id && nodes[l.FromId].Column < node.Column).ToList();
        return carriers.Count == 0 ? double.MaxValue : carriers.Average(l => nodes[l.FromId].Y);
    }

    private static string Curve(Node from, Node to)
    {
        // Two of one column hang on a bow to the right.
        var bend = from.Column == to.Column ? 110 : (to.X - from.X) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"M{from.X:0.#} {from.Y:0.#}C{from.X + bend:0.#} {from.Y:0.#} {(from.Column == to.Column ? to.X + bend : to.X - bend):0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#}");
    }

    private static string Words(RelianceLink link) => $"{link.FromName} takes {FigureText.Count(link.Claims, "claim")} from {link.ToName}";

    private static string Description(IReadOnlyList<RelianceLink> links) => string.Join("; ", links.Select(Words)) + ".";

    private sealed class Node(string id, string name)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        public int Carries { get; set; }

        public int Makes { get; set; }

        public int Claims => Carries + Makes;

        public int Column => Makes == 0 ? 0 : Carries == 0 ? 2 : 1;

        public double X { get; set; }

        public double Y { get; set; }
    }
}
