using ClaimTracker.Data.Places;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Places;

/// <summary>Draws places on an outline of the world, closer where all of them are near each other.</summary>
internal static class PlaceMap
{
    private const double WideRatio = 2.1, NarrowRatio = 1.25, WidePaper = 960, NarrowPaper = 340, ClosestWidth = 700;

    private const int MostLabels = 24, MostInDescription = 40;

    /// <param name="title">What is shown.</param>
    /// <param name="places">The places; those without coordinates and continents are left out.</param>
    /// <param name="isNarrow">Whether it is drawn for a small screen.</param>
    /// <returns>Null when no place has coordinates.</returns>
    public static SvgDrawing? Draw(string title, IReadOnlyList<PlaceRow> places, bool isNarrow = false)
    {
        var known = places.Where(IsOnMap).OrderByDescending(p => p.Mentions).ThenBy(p => p.Place.Id, StringComparer.Ordinal).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        // A single place needs no more than a corner of the page.
        var paper = isNarrow ? NarrowPaper : places.Count == 1 ? WidePaper / 2 : WidePaper;
        var points = known.ConvertAll(p => WorldMap.Project(p.Latitude!.Value, p.Longitude!.Value));
        var (left, top, width, ratio) = Frame(points, isNarrow);
        var scale = paper / width;
        var height = paper / ratio;
        var drawing = new SvgDrawing(isNarrow ? "map-narrow" : "map", title, Description(known), (0, 0, paper, height));
        var place = (-left * scale, -top * scale, scale);
        drawing.Path(WorldMap.Land, Paint.Land, Paint.None, 1, 1, null, place);
        drawing.Path(WorldMap.Borders, Paint.None, Paint.Border, 1, 1, null, place);
        var dots = known.Select((p, i) => (Row: p, X: (points[i].X - left) * scale, Y: (points[i].Y - top) * scale, Radius: Math.Min(4 + 1.6 * Math.Sqrt(p.Mentions), 20) * (isNarrow ? .6 : 1))).ToList();
        foreach (var (row, x, y, radius) in dots)
        {
            drawing.Circle(x, y, radius, Paint.Accent, Paint.Sheet, 1, .75, Words(row));
        }

        Label(drawing, dots, paper, height);
        return drawing;
    }

    /// <summary>Whether it is drawn: it has coordinates, and is no continent, of which a dot would say nothing.</summary>
    public static bool IsOnMap(PlaceRow place) => place is { Latitude: not null, Longitude: not null } && place.Place.Kind is not (PlaceKind.Continent or PlaceKind.WorldRegion);

    private static (double Left, double Top, double Width, double Ratio) Frame(List<(double X, double Y)> points, bool isNarrow)
    {
        var (ratio, room, whole) = isNarrow ? (NarrowRatio, 1.15, .95) : (WideRatio, 1.3, .75);
        var (minX, maxX, minY, maxY) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        if (Math.Max(maxX - minX, (maxY - minY) * WideRatio) * room > WorldMap.Width * whole)
        {
            return (0, 0, WorldMap.Width, WideRatio);
        }

        // On taller paper as much of the world as is wide enough, and no more than there is of it.
        var width = Math.Max(Math.Max(maxX - minX, (maxY - minY) * ratio) * room, ClosestWidth);
        ratio = Math.Max(ratio, width / WorldMap.Height);
        var left = Math.Clamp((minX + maxX - width) / 2, 0, Math.Max(0, WorldMap.Width - width));
        var top = Math.Clamp((minY + maxY - width / ratio) / 2, 0, Math.Max(0, WorldMap.Height - width / ratio));
        return (left, top, width, ratio);
    }

    // The names of those named most often, where there is room beside the dot.
    private static void Label(SvgDrawing drawing, List<(PlaceRow Row, double X, double Y, double Radius)> dots, double paper, double height)
    {
        // No name on another, and none across a dot that is large enough to be looked at; small ones may lie below its rim.
        var taken = dots.Take(MostLabels).Select(d => (Left: d.X - d.Radius * .7, Top: d.Y - d.Radius * .7, Right: d.X + d.Radius * .7, Bottom: d.Y + d.Radius * .7)).ToList();
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
