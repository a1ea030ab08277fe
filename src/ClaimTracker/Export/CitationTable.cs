using System.Globalization;

namespace ClaimTracker.Export;

/// <summary>The citation table: its columns in order. Several values in one cell are joined by a semicolon and a space.</summary>
public static class CitationTable
{
    private const string Separator = "; ";

    public static IReadOnlyList<CitationColumn> Columns { get; } =
    [
        Text("claim", row => row.ClaimId),
        Text("appearance", row => row.AppearanceId),
        Text("exact", row => row.Anchor.Exact),
        Text("prefix", row => row.Anchor.Prefix),
        Text("suffix", row => row.Anchor.Suffix),
        Number("start", row => row.Span.Start.ToString(CultureInfo.InvariantCulture)),
        Number("end", row => row.Span.End.ToString(CultureInfo.InvariantCulture)),
        Text("kind", row => ContractWords.Of(row.Kind)),
        Text("stance", row => ContractWords.Of(row.Stance)),
        Text("claimant", row => row.Claimant),
        Text("claimant_kind", row => row.ClaimantKind is { } kind ? ContractWords.Of(kind) : null),
        Text("claimant_role", row => row.ClaimantRole),
        Text("cue", row => row.Cue),
        Text("chain", row => string.Join(" > ", row.Chain)),
        Figures("figures", figure => figure.Surface),
        Figures("value", figure => Plain(figure.Value)),
        Figures("low", figure => Plain(figure.Low)),
        Figures("high", figure => Plain(figure.High)),
        Figures("modifier", figure => ContractWords.Of(figure.Modifier)),
        Figures("unit", figure => figure.Unit),
        Figures("counted", figure => figure.Counted),
        Figures("predicate", figure => figure.Predicate),
        Figures("as_of", figure => figure.AsOf?.ToString()),
        Figures("period", figure => figure.Period?.ToString()),
        Text("places", row => string.Join(Separator, row.Places)),
        Text("title", row => row.Title),
        Text("author", row => row.Author),
        Text("outlet", row => row.Outlet),
        Text("published", row => row.Published?.ToString()),
        Text("accessed", row => row.AccessedUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Text("url", row => row.Url),
        Text("file", row => row.File),
        Text("sha256", row => row.Sha256),
    ];

    private static CitationColumn Text(string name, Func<CitationRow, string?> cell) => new(name, false, row => cell(row) ?? "");

    private static CitationColumn Number(string name, Func<CitationRow, string> cell) => new(name, true, cell);

    /// <summary>One part for each figure, empty parts included, so that the parts of all these columns belong together; empty when all are.</summary>
    private static CitationColumn Figures(string name, Func<CitationFigure, string?> part) => new(name, false, row =>
    {
        var parts = row.Figures.Select(figure => part(figure) ?? "").ToList();
        return parts.TrueForAll(p => p.Length == 0) ? "" : string.Join(Separator, parts);
    });

    private static string? Plain(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
