using ClaimTracker.Data.Places;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Places;

/// <summary>Draws places on an outline of the world, closer where all of them are near each other.</summary>
internal static class PlaceMap
{
    private const double Ratio = 2.1, ClosestWidth = 700;

    private const int MostLabels = 24, MostInDescription = 40;

    /// <param name="title">What is shown.</param>
    /// <param name="places">The places; those without coordinates and continents are left out.</param>
    /// <returns>Null when no place has coordinates.</returns>
    public static SvgDrawing? Draw(string title, IReadOnlyList<PlaceRow> places)
    {
        var known = places.Where(IsOnMap).OrderByDescending(p => p.Mentions).ThenBy(p => p.Place.Id, StringComparer.Ordinal).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        // A single place needs no more than a corner of the page.
        var paper = places.Count == 1 ? 480.0 : 960;
        var points = known.ConvertAll(p => WorldMap.Project(p.Latitude!.Value, p.Longitude!.Value));
        var (left, top, width) = Frame(points);
        var scale = paper / width;
        var height = paper / Ratio;
        var drawing = new SvgDrawing("map", title, Description(known), (0, 0, paper, height));
        var place = (-left * scale, -top * scale, scale);
        drawing.Path(WorldMap.Land, Paint.Land, Paint.None, 1, 1, null, place);
        drawing.Path(WorldMap.Borders, Paint.None, Paint.Border, 1, 1, null, place);
        var dots = known.Select((p, i) => (Row: p, X: (points[i].X - left) * scale, Y: (points[i].Y - top) * scale, Radius: Math.Min(4 + 1.6 * Math.Sqrt(p.Mentions), 20))).ToList();
        foreach (var (row, x, y, radius) in dots)
        {
            drawing.Circle(x, y, radius, Paint.Accent, Paint.Sheet, 1, .75, Words(row));
        }

        Label(drawing, dots, paper, height);
        return drawing;
    }

    /// <summary>Whether it is drawn: it has coordinates, and is no continent, of which a dot would say nothing.</summary>
    public static bool IsOnMap(PlaceRow place) => place is { Latitude: not null, Longitude: not null } && place.Place.Kind is not (PlaceKind.Continent or PlaceKind.WorldRegion);

    private static (double Left, double Top, double Width) Frame(List<(double X, double Y)> points)
    {
        var (minX, maxX, minY, maxY) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        var width = Math.Max(Math.Max(maxX - minX, (maxY - minY) * Ratio) * 1.3, ClosestWidth);
        if (width > WorldMap.Width * .75)
        {
            return (0, 0, WorldMap.Width);
        }

        var left = Math.Clamp((minX + maxX - width) / 2, 0, WorldMap.Width - width);
        var top = Math.Clamp((minY + maxY - width / Ratio) / 2, 0, Math.Max(0, WorldMap.Height - width / Ratio));
        return (left, top, width);
    }

    // The names of those named most often, where there is room beside the dot.
    private static void Label(SvgDrawing drawing, List<(PlaceRow Row, double X, double Y, double Radius)> dots, double paper, double height)
    {
        var taken = new List<(double Left, double Top, double Right, double Bottom)>();
        foreach (var (row, x, y, radius) in dots.Take(MostLabels))
        {
            var words = SvgDrawing.Fit(Visible.Plain(row.Place.Name), 180);
            var width = SvgDrawing.WidthOf(words);
            foreach (var (anchor, at, baseline) in new[]
            {
                ("start", x + radius + 4, y + 4), ("end", x - radius - 4, y + 4), ("middle", x, y - radius - 5), ("middle", x, y + radius + 14),
            })
            {
                var from = anchor switch { "start" => at, "end" => at - width, _ => at - width / 2 };
                var box = (Left: from, Top: baseline - 12, Right: from + width, Bottom: baseline + 4);
                if (box.Left < 4 || box.Right > paper - 4 || box.Top < 4 || box.Bottom > height - 4 || taken.Exists(t => t.Left < box.Right && t.Right > box.Left && t.Top < box.Bottom && t.Bottom > box.Top))
                {
                    continue;
                }

                taken.Add(box);
                drawing.Text(at, baseline, words, Paint.Ink, anchor, 13, false, true);
                break;
            }
        }
    }

    private static string Words(PlaceRow row) => $"{row.Place.Name}: named {FigureText.Count(row.Mentions, "time")} in {FigureText.Count(row.Articles, "article")}";

    private static string Description(List<PlaceRow> places) =>
        string.Join("; ", places.Take(MostInDescription).Select(Words)) + (places.Count > MostInDescription ? "; and more, in the table." : ".");
}
