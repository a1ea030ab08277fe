using System.Globalization;
using ClaimTracker.Data.Coverage;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Coverage;

/// <summary>Draws which article gives which value for which quantity: filled where it is the one that most give, framed where it is another, a dash where there is none.</summary>
internal static class CoveragePicture
{
    private const double LongestName = 246, Cell = 96, RowHeight = 30, LabelSize = 12.5, LongestLabel = 230, NarrowPaper = 340;

    // The labels stand slanted, by so many degrees.
    private const double Slant = 38;

    private const int MostInDescription = 30, MostWithWords = 6, MostNamed = 24;

    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? Draw(CoverageMatrix matrix)
    {
        if (matrix.Quantities.Count == 0 || matrix.Articles.Count == 0)
        {
            return null;
        }

        var values = Values(matrix);
        var usual = matrix.Quantities.ToDictionary(q => q.Id, q => Usual(matrix, values, q.Id), StringComparer.Ordinal);
        var labels = matrix.Quantities.Select(q => SvgDrawing.Fit(q.Label, LongestLabel, LabelSize)).ToList();

        var names = matrix.Articles.Select(a => SvgDrawing.Fit(a.Publisher ?? a.Title, LongestName)).ToList();
        var left = names.Max(n => SvgDrawing.WidthOf(n)) * 1.15 + 24;

        // Room for the longest label and no more, above the cells and behind the last of them.
        var longest = labels.Max(l => SvgDrawing.WidthOf(l, LabelSize)) + LabelSize;
        var (top, margin) = (24 + longest * Math.Sin(Slant * Math.PI / 180), Math.Max(12, longest * Math.Cos(Slant * Math.PI / 180) - .6 * Cell));
        var drawing = new SvgDrawing(
            "coverage", $"Who says what in {matrix.StoryName}", Description(matrix, values), (0, 0, left + matrix.Quantities.Count * Cell + margin, top + matrix.Articles.Count * RowHeight + 12));
        foreach (var (label, column) in labels.Select((l, i) => (l, i)))
        {
            drawing.Text(left + (column + .4) * Cell, top - 12, label, Paint.Ink, "start", LabelSize, false, false, -Slant);
        }

        foreach (var (article, row) in matrix.Articles.Select((a, i) => (a, i)))
        {
            var y = top + row * RowHeight;
            drawing.Line(0, y, left + matrix.Quantities.Count * Cell, y, Paint.Grid);
            drawing.Text(left - 12, y + 19, names[row], Paint.Ink, "end");
            foreach (var (quantity, column) in matrix.Quantities.Select((q, i) => (q, i)))
            {
                DrawCell(drawing, left + column * Cell, y, values.GetValueOrDefault((article.Id, quantity.Id)), usual[quantity.Id]);
            }
        }

        return drawing;
    }

    /// <summary>The same for a small screen: a quantity below the other, the articles as numbered fields, and who is who below all.</summary>
    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? DrawNarrow(CoverageMatrix matrix)
    {
        if (matrix.Quantities.Count == 0 || matrix.Articles.Count == 0)
        {
            return null;
        }

        var values = Values(matrix);
        var hasWords = matrix.Articles.Count <= MostWithWords;
        var across = hasWords ? matrix.Articles.Count : Math.Min(matrix.Articles.Count, 12);
        var (cell, high) = (Math.Min(NarrowPaper / across, 100), hasWords ? 38.0 : 24);
        var lines = (matrix.Articles.Count + across - 1) / across;
        var block = 26 + lines * high + 10;
        var named = Math.Min(matrix.Articles.Count, MostNamed);
        var foot = matrix.Quantities.Count * block + 12;
        var drawing = new SvgDrawing(
            "coverage-narrow", $"Who says what in {matrix.StoryName}", Description(matrix, values), (0, 0, NarrowPaper, foot + 14 + (named + (matrix.Articles.Count > named ? 1 : 0)) * 20));
        foreach (var (quantity, row) in matrix.Quantities.Select((q, i) => (q, i)))
        {
            var top = row * block;
            drawing.Text(0, top + 18, SvgDrawing.Fit(quantity.Label, NarrowPaper), Paint.Ink);
            var usual = Usual(matrix, values, quantity.Id);
            foreach (var (article, column) in matrix.Articles.Select((a, i) => (a, i)))
            {
                DrawNarrowCell(drawing, (column % across * cell, top + 26 + column / across * high, cell, high), column + 1, values.GetValueOrDefault((article.Id, quantity.Id)), usual, hasWords);
            }
        }

        for (var i = 0; i < named; i++)
        {
            drawing.Text(20, foot + 14 + i * 20, (i + 1).ToString(CultureInfo.InvariantCulture), Paint.Soft, "end", 12);
            drawing.Text(28, foot + 14 + i * 20, SvgDrawing.Fit(matrix.Articles[i].Publisher ?? matrix.Articles[i].Title, NarrowPaper - 30, 12), Paint.Ink, "start", 12);
        }

        if (matrix.Articles.Count > named)
        {
            drawing.Text(28, foot + 14 + named * 20, "and so on, as in the table", Paint.Soft, "start", 12);
        }

        return drawing;
    }

    private static void DrawNarrowCell(SvgDrawing drawing, (double X, double Y, double Width, double Height) at, int number, IReadOnlyList<string>? given, string? usual, bool hasWords)
    {
        var isUsual = given?.All(value => value == usual) == true;
        if (given is not null)
        {
            drawing.Rectangle(at.X + 2, at.Y + 2, at.Width - 4, at.Height - 4, isUsual ? Paint.Land : Paint.Sheet, isUsual ? Paint.None : Paint.Contrast, 4);
        }

        if (!hasWords)
        {
            drawing.Text(at.X + at.Width / 2, at.Y + 16, given is null ? "\u2013" : number.ToString(CultureInfo.InvariantCulture), given is null ? Paint.Soft : Paint.Ink, "middle", 11, given is not null && !isUsual);
            return;
        }

        drawing.Text(at.X + at.Width / 2, at.Y + 13, number.ToString(CultureInfo.InvariantCulture), Paint.Soft, "middle", 9);
        drawing.Text(at.X + at.Width / 2, at.Y + 29, given is null ? "\u2013" : SvgDrawing.Fit(string.Join(" \u00B7 ", given), at.Width - 14, 11.5), given is null ? Paint.Soft : Paint.Ink, "middle", 11.5, given is not null && !isUsual);
    }

    private static void DrawCell(SvgDrawing drawing, double x, double y, IReadOnlyList<string>? given, string? usual)
    {
        if (given is null)
        {
            drawing.Text(x + Cell / 2, y + 19, "\u2013", Paint.Soft, "middle");
            return;
        }

        var isUsual = given.All(value => value == usual);
        drawing.Rectangle(x + 3, y + 4, Cell - 6, RowHeight - 8, isUsual ? Paint.Land : Paint.Sheet, isUsual ? Paint.None : Paint.Contrast, 4);
        drawing.Text(x + Cell / 2, y + 19, SvgDrawing.Fit(string.Join(" \u00B7 ", given), Cell - 10, 11.5), Paint.Ink, "middle", 11.5, !isUsual);
    }

    private static Dictionary<(string Article, string Quantity), IReadOnlyList<string>> Values(CoverageMatrix matrix)
    {
        var units = matrix.Quantities.ToDictionary(q => q.Id, q => q.Unit, StringComparer.Ordinal);
        return matrix.Cells.GroupBy(c => (c.ArticleId, c.QuantityId)).ToDictionary(
            g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(c => FigureText.Brief(c.Value, c.Low, c.High, c.Modifier, units[c.QuantityId])).Distinct(StringComparer.Ordinal)]);
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
