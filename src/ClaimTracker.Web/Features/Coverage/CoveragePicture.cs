using System.Globalization;
using ClaimTracker.Data.Coverage;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Features.Coverage;

/// <summary>Draws which article gives which value for which quantity: filled where it is the one that most give, framed where it is another, a dash where there is none.</summary>
internal static class CoveragePicture
{
    private const double LongestName = 246, Cell = 96, RowHeight = 30, LabelSize = 12.5, LongestLabel = 230, NarrowPaper = 340, LineHeight = 20;

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
        var labels = matrix.Quantities.Select(q => SvgDrawing.Fit(q.Label, LongestLabel, LabelSize)).ToList();

        var names = Names(matrix).Select(name => SvgDrawing.Fit(name, LongestName)).ToList();
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

    /// <summary>The same for a small screen: one quantity below the other; of many articles those alone that speak of it.</summary>
    /// <returns>Null when there is nothing to draw.</returns>
    public static SvgDrawing? DrawNarrow(CoverageMatrix matrix)
    {
        if (matrix.Quantities.Count == 0 || matrix.Articles.Count == 0)
        {
            return null;
        }

        var values = Values(matrix);
        return matrix.Articles.Count <= MostAcross ? DrawAcross(matrix, values) : DrawLines(matrix, values);
    }

    // The articles as numbered fields side by side, and who is who below all.
    private static SvgDrawing DrawAcross(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values)
    {
        const double High = 38, Block = 26 + High + 10;
        var names = Names(matrix);
        var cell = Math.Min(NarrowPaper / matrix.Articles.Count, 100);
        var foot = matrix.Quantities.Count * Block + 12;
        var drawing = Narrow(matrix, values, foot + 14 + names.Count * LineHeight);
        foreach (var (quantity, row) in matrix.Quantities.Select((q, i) => (q, i)))
        {
            drawing.Text(0, row * Block + 18, SvgDrawing.Fit(quantity.Label, NarrowPaper), Paint.Ink);
            var usual = Usual(matrix, values, quantity.Id);
            foreach (var (article, column) in matrix.Articles.Select((a, i) => (a, i)))
            {
                var (x, y, given) = (column * cell, row * Block + 26, values.GetValueOrDefault((article.Id, quantity.Id)));
                Field(drawing, x + 2, y + 2, cell - 4, High - 4, given, usual);
                drawing.Text(x + cell / 2, y + 13, Number(column), Paint.Soft, "middle", 9);
                drawing.Text(x + cell / 2, y + 29, given is null ? "\u2013" : SvgDrawing.Fit(Words(given), cell - 14, 11.5), given is null ? Paint.Soft : Paint.Ink, "middle", 11.5, given is not null && !IsUsual(given, usual));
            }
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
        const double ValueWidth = 96;
        var names = Names(matrix);
        var blocks = matrix.Quantities.Select(q => (Quantity: q, Articles: matrix.Articles.Select((a, i) => (a.Id, Name: names[i])).Where(a => values.ContainsKey((a.Id, q.Id))).ToList())).ToList();
        var drawing = Narrow(matrix, values, blocks.Sum(b => 34 + (Math.Min(b.Articles.Count, MostLines) + 1) * LineHeight));
        var top = 0.0;
        foreach (var (quantity, articles) in blocks)
        {
            drawing.Text(0, top + 18, SvgDrawing.Fit(quantity.Label, NarrowPaper), Paint.Ink, bold: true);
            var usual = Usual(matrix, values, quantity.Id);
            top += 26;
            foreach (var (id, name) in articles.Take(MostLines))
            {
                var given = values[(id, quantity.Id)];
                Field(drawing, 0, top + 1, ValueWidth, LineHeight - 2, given, usual);
                drawing.Text(ValueWidth / 2, top + 14, SvgDrawing.Fit(Words(given), ValueWidth - 8, 11.5), Paint.Ink, "middle", 11.5, !IsUsual(given, usual));
                drawing.Text(ValueWidth + 8, top + 14, SvgDrawing.Fit(name, NarrowPaper - ValueWidth - 10, 12), Paint.Ink, "start", 12);
                top += LineHeight;
            }

            var (more, silent) = (articles.Count - MostLines, matrix.Articles.Count - articles.Count);
            drawing.Text(0, top + 14, (more > 0 ? $"and {more} more; " : "") + $"{silent} of {matrix.Articles.Count} articles do not speak of it", Paint.Soft, "start", 12);
            top += LineHeight + 8;
        }

        return drawing;
    }

    private static SvgDrawing Narrow(CoverageMatrix matrix, Dictionary<(string Article, string Quantity), IReadOnlyList<string>> values, double height) =>
        new("coverage-narrow", $"Who says what in {matrix.StoryName}", Description(matrix, values), (0, 0, NarrowPaper, height));

    // By its outlet, which is short; by its title where there is none, or where others of the story have the same.
    private static List<string> Names(CoverageMatrix matrix)
    {
        var ofOutlet = matrix.Articles.Select(a => a.Publisher).OfType<string>().GroupBy(p => p, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. matrix.Articles.Select(a => a.Publisher is { } publisher && ofOutlet[publisher] == 1 ? publisher : a.Title)];
    }

    private static void Field(SvgDrawing drawing, double x, double y, double width, double height, IReadOnlyList<string>? given, string? usual)
    {
        if (given is not null)
        {
            drawing.Rectangle(x, y, width, height, IsUsual(given, usual) ? Paint.Land : Paint.Sheet, IsUsual(given, usual) ? Paint.None : Paint.Contrast, 4);
        }
    }

    private static bool IsUsual(IReadOnlyList<string> given, string? usual) => given.All(value => value == usual);

    private static string Words(IReadOnlyList<string> given) => string.Join(" \u00B7 ", given);

    private static void DrawCell(SvgDrawing drawing, double x, double y, IReadOnlyList<string>? given, string? usual)
    {
        if (given is null)
        {
            drawing.Text(x + Cell / 2, y + 19, "\u2013", Paint.Soft, "middle");
            return;
        }

        Field(drawing, x + 3, y + 4, Cell - 6, RowHeight - 8, given, usual);
        drawing.Text(x + Cell / 2, y + 19, SvgDrawing.Fit(Words(given), Cell - 10, 11.5), Paint.Ink, "middle", 11.5, !IsUsual(given, usual));
    }

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
