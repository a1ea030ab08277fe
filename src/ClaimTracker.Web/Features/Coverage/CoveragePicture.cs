using System.Globalization;
using ClaimTracker.Data.Coverage;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Coverage;

/// <summary>Draws which article gives which value for which quantity: filled where it is the one that most give, framed where it is another, a dash where there is none.</summary>
internal static class CoveragePicture
{
    private const double LongestName = 246, Cell = 96, WidestLine = 170, RowPadding = 14, LongestValue = 260, LabelSize = 12.5, LongestLabel = 230, ShortLabel = 175, LabelLine = 15, NarrowPaper = 340, LineHeight = 20, FieldPadding = 14, FieldMargin = 8;

    // The labels stand slanted, by so many degrees.
    private const double Slant = 38;

    private const int MostInDescription = 30, MostAcross = 6, MostLines = 8;

    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? Draw(CoverageMatrix matrix)
    {
        if (matrix.Quantities.Count == 0 || matrix.Articles.Count == 0)
        {
            return null;
        }

        var values = Values(matrix);
        var usual = matrix.Quantities.ToDictionary(q => q.Id, q => Usual(matrix, values, q.Id), StringComparer.Ordinal);
        var labels = matrix.Quantities.Select(q => LabelLines(q.Label)).ToList();

        var names = Names(matrix).Select(name => SvgDrawing.Fit(name, LongestName)).ToList();
        var left = names.Max(n => SvgDrawing.WidthOf(n)) * 1.15 + 24;

        // Room for the longest label and no more, above the cells and behind the last of them.
        var longest = labels.Max(lines => lines.Max(l => SvgDrawing.WidthOf(l, LabelSize))) + LabelSize;
        var (top, margin) = (24 + longest * Math.Sin(Slant * Math.PI / 180), Math.Max(12, longest * Math.Cos(Slant * Math.PI / 180) - .6 * Cell));
        // A column is as wide as its longest line, a row as high as its fullest field: no value is cut but one that would take the paper for itself.
        var lines = values.ToDictionary(v => v.Key, v => ValueLines.Of(v.Value, WidestLine));
        var edges = new List<double> { left };
        edges.AddRange(matrix.Quantities.Select(q => matrix.Articles.Max(a => lines.TryGetValue((a.Id, q.Id), out var given) ? Math.Clamp(given.Max(ValueLines.WidthOf) + 20, Cell, LongestValue) : Cell)));
        for (var i = 1; i < edges.Count; i++)
        {
            edges[i] += edges[i - 1];
        }

        var heights = matrix.Articles.Select(a => RowPadding + ValueLines.Height * matrix.Quantities.Max(q => lines.TryGetValue((a.Id, q.Id), out var given) ? given.Count : 1)).ToList();
        var drawing = new SvgDrawing(
            "coverage", $"Who says what in {matrix.StoryName}", Description(matrix, values), (0, 0, edges[^1] + margin, top + heights.Sum() + 12));
        foreach (var (label, column) in labels.Select((l, i) => (l, i)))
        {
            foreach (var (line, below) in label.Select((line, i) => (line, label.Count - 1 - i)))
            {
                drawing.Text((edges[column] + edges[column + 1]) / 2 - .1 * Cell - below * LabelLine * Math.Sin(Slant * Math.PI / 180), top - 12 - below * LabelLine * Math.Cos(Slant * Math.PI / 180), line, Paint.Ink, "start", LabelSize, false, false, -Slant);
            }
        }

        var y = top;
        foreach (var (article, row) in matrix.Articles.Select((a, i) => (a, i)))
        {
            drawing.Line(0, y, edges[^1], y, Paint.Grid);
            drawing.Text(left - 12, y + heights[row] / 2 + 4, names[row], Paint.Ink, "end");
            foreach (var (quantity, column) in matrix.Quantities.Select((q, i) => (q, i)))
            {
                var (x, width) = (edges[column], edges[column + 1] - edges[column]);
                if (!lines.TryGetValue((article.Id, quantity.Id), out var given))
                {
                    drawing.Text(x + width / 2, y + heights[row] / 2 + 4, "\u2013", Paint.Soft, "middle");
                    continue;
                }

                var isUsual = IsUsual(values[(article.Id, quantity.Id)], usual[quantity.Id]);
                Field(drawing, x + 3, y + 4, width - 6, heights[row] - 8, isUsual);
                Set(drawing, x + width / 2, y + heights[row] / 2, width - FieldPadding, given, isUsual);
            }

            y += heights[row];
        }

        return drawing;
    }

    /// <summary>The same for a small screen: one quantity below the other; of many articles those alone that speak of it.</summary>
    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? DrawNarrow(CoverageMatrix matrix)
    {
        if (matrix.Quantities.Count == 0 || matrix.Articles.Count == 0)
        {
            return null;
        }

        var values = Values(matrix);
        return matrix.Articles.Count <= MostAcross && values.Values.All(given => given.All(value => ValueLines.WidthOf(value) <= Across(matrix) - FieldPadding))
            ? DrawAcross(matrix, values) : DrawLines(matrix, values);
    }

    // The articles as numbered fields side by side, and who is who below all.
    private static SvgDrawing DrawAcross(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values)
    {
        var names = Names(matrix);
        var cell = Across(matrix);
        var lines = values.ToDictionary(v => v.Key, v => ValueLines.Of(v.Value, cell - FieldPadding));
        var heights = matrix.Quantities.Select(q => 22 + ValueLines.Height * matrix.Articles.Max(a => lines.TryGetValue((a.Id, q.Id), out var given) ? given.Count : 1)).ToList();
        var foot = heights.Sum(high => 36 + high) + 12;
        var drawing = Narrow(matrix, values, foot + 14 + names.Count * LineHeight);
        var top = 0.0;
        foreach (var (quantity, row) in matrix.Quantities.Select((q, i) => (q, i)))
        {
            drawing.Text(0, top + 18, SvgDrawing.Fit(quantity.Label, NarrowPaper), Paint.Ink);
            var usual = Usual(matrix, values, quantity.Id);
            foreach (var (article, column) in matrix.Articles.Select((a, i) => (a, i)))
            {
                var (x, y) = (column * cell, top + 26);
                var given = lines.GetValueOrDefault((article.Id, quantity.Id));
                var isUsual = given is null || IsUsual(values[(article.Id, quantity.Id)], usual);
                if (given is not null)
                {
                    Field(drawing, x + 2, y + 2, cell - 4, heights[row] - 4, isUsual);
                }

                drawing.Text(x + cell / 2, y + 13, Number(column), Paint.Soft, "middle", 9);
                if (given is null)
                {
                    drawing.Text(x + cell / 2, y + 29, "\u2013", Paint.Soft, "middle", ValueLines.Size);
                }
                else
                {
                    Set(drawing, x + cell / 2, y + 17 + given.Count * ValueLines.Height / 2, cell - FieldMargin, given, isUsual);
                }
            }

            top += 36 + heights[row];
        }

        foreach (var (name, i) in names.Select((n, i) => (n, i)))
        {
            drawing.Text(20, foot + 14 + i * LineHeight, Number(i), Paint.Soft, "end", 12);
            drawing.Text(28, foot + 14 + i * LineHeight, SvgDrawing.Fit(name, NarrowPaper - 30, 12), Paint.Ink, "start", 12);
        }

        return drawing;

        static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    // A line for each article that speaks of it: forty fields, most of them gaps, tell nobody anything.
    private static SvgDrawing DrawLines(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values)
    {
        var names = Names(matrix);
        var room = Math.Clamp(values.Values.SelectMany(given => given).Select(ValueLines.WidthOf).DefaultIfEmpty(0).Max() + FieldPadding, 96, NarrowPaper / 2);
        var lines = values.ToDictionary(v => v.Key, v => ValueLines.Of(v.Value, room - FieldPadding));
        var blocks = matrix.Quantities.Select(q => (Quantity: q, Articles: matrix.Articles.Select((a, i) => (a.Id, Name: names[i])).Where(a => values.ContainsKey((a.Id, q.Id))).ToList())).ToList();
        var drawing = Narrow(matrix, values, blocks.Sum(b => 34 + LineHeight + b.Articles.Take(MostLines).Sum(a => LineHeight + (lines[(a.Id, b.Quantity.Id)].Count - 1) * ValueLines.Height)));
        var top = 0.0;
        foreach (var (quantity, articles) in blocks)
        {
            drawing.Text(0, top + 18, SvgDrawing.Fit(quantity.Label, NarrowPaper), Paint.Ink, bold: true);
            var usual = Usual(matrix, values, quantity.Id);
            top += 26;
            foreach (var (id, name) in articles.Take(MostLines))
            {
                var (given, isUsual) = (lines[(id, quantity.Id)], IsUsual(values[(id, quantity.Id)], usual));
                var high = LineHeight + (given.Count - 1) * ValueLines.Height;
                Field(drawing, 0, top + 1, room, high - 2, isUsual);
                Set(drawing, room / 2, top + high / 2, room - FieldMargin, given, isUsual);
                drawing.Text(room + 8, top + high / 2 + 4, SvgDrawing.Fit(name, NarrowPaper - room - 10, 12), Paint.Ink, "start", 12);
                top += high;
            }

            var (more, silent) = (articles.Count - MostLines, matrix.Articles.Count - articles.Count);
            drawing.Text(0, top + 14, (more > 0 ? $"and {more} more; " : "") + Silent(silent, matrix.Articles.Count), Paint.Soft, "start", 12);
            top += LineHeight + 8;
        }

        return drawing;
    }

    private static string Silent(int silent, int all) => silent == 0 ? $"all {all} articles speak of it" : $"{silent} of {all} articles {(silent == 1 ? "does" : "do")} not speak of it";

    private static SvgDrawing Narrow(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values, double height) =>
        new("coverage-narrow", $"Who says what in {matrix.StoryName}", Description(matrix, values), (0, 0, NarrowPaper, height));

    // By its outlet, which is short; by its title where there is none, or where others of the story have the same.
    private static List<string> Names(CoverageMatrix matrix)
    {
        var ofOutlet = matrix.Articles.Select(a => a.Publisher).OfType<string>().GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. matrix.Articles.Select(a => a.Publisher is { } publisher && ofOutlet[publisher] == 1 ? publisher : a.Title)];
    }

    // A long label stands in two lines: those of quantities that differ only at their ends would look alike when cut.
    private static List<string> LabelLines(string label)
    {
        if (SvgDrawing.WidthOf(label, LabelSize) <= ShortLabel)
        {
            return [label];
        }

        var cut = label.LastIndexOf(' ', Math.Min(label.Length - 1, (int)(ShortLabel / SvgDrawing.WidthOf("n", LabelSize))));
        return cut <= 0 ? [SvgDrawing.Fit(label, LongestLabel, LabelSize)] : [label[..cut], SvgDrawing.Fit(label[(cut + 1)..], LongestLabel, LabelSize)];
    }

    // How wide one of the fields side by side is.
    private static double Across(CoverageMatrix matrix) => Math.Min(NarrowPaper / matrix.Articles.Count, 100);

    private static void Field(SvgDrawing drawing, double x, double y, double width, double height, bool isUsual) =>
        drawing.Rectangle(x, y, width, height, isUsual ? Paint.Land : Paint.Sheet, isUsual ? Paint.None : Paint.Contrast, 4);

    // The lines stand around the middle of their field; one that is alone too long for it is cut after all.
    private static void Set(SvgDrawing drawing, double x, double middle, double width, List<string> lines, bool isUsual)
    {
        var y = middle + 4 - (lines.Count - 1) * ValueLines.Height / 2;
        foreach (var line in lines)
        {
            drawing.Text(x, y, ValueLines.Fit(line, width), Paint.Ink, "middle", ValueLines.Size, !isUsual);
            y += ValueLines.Height;
        }
    }

    private static bool IsUsual(IReadOnlyList<string> given, string? usual) => given.All(value => value == usual);

    private static Dictionary<(string Article, string Quantity), IReadOnlyList<string>> Values(CoverageMatrix matrix)
    {
        var units = matrix.Quantities.ToDictionary(q => q.Id, q => q.Unit, StringComparer.Ordinal);
        return matrix.Cells.GroupBy(c => (c.ArticleId, c.QuantityId)).ToDictionary(
            g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(c => FigureText.Brief(c.Value, c.Low, c.High, c.Modifier, units[c.QuantityId], c.Surface)).Distinct(StringComparer.Ordinal)]);
    }

    // The value that most articles give; of two as frequent the one that stands first.
    private static string? Usual(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values, string quantity) =>
        matrix.Articles.SelectMany(a => values.GetValueOrDefault((a.Id, quantity)) ?? []).GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    private static string Description(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values)
    {
        var lines = matrix.Quantities.Select(q => $"{q.Label}: {string.Join(", ", matrix.Articles
            .Where(a => values.ContainsKey((a.Id, q.Id))).Take(MostInDescription).Select(a => $"{string.Join(" and ", values[(a.Id, q.Id)])} in {a.Publisher ?? a.Title}"))}");
        return string.Join("; ", lines) + ".";
    }
}
