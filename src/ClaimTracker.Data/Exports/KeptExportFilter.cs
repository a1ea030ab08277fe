using ClaimTracker.Data.Browse;
using ClaimTracker.Export;

namespace ClaimTracker.Data.Exports;

/// <summary>What the list of exports that were made is narrowed to, as it stands in the query string of <c>/exports</c>.</summary>
/// <param name="List">Only exports of this list.</param>
/// <param name="Format">Only exports in this format.</param>
/// <param name="Words">Words that the title contains, all of them.</param>
public sealed record KeptExportFilter(ExportList? List = null, ExportFormat? Format = null, string? Words = null) : IListFilter<KeptExportFilter>
{
    public static SortOption NewestFirst { get; } = new("newest", "Newest first");

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["q", "list", "format"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [NewestFirst];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
        [("q", Words), ("list", List is { } list ? ContractWords.Word(list) : null), ("format", Format is { } format ? ExportFormats.Word(format) : null)];

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out KeptExportFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = new KeptExportFilter();
        if (!FilterWord.TryRead<ExportList>(values, "list", out var list, out problem))
        {
            return false;
        }

        ExportFormat? format = null;
        if (values("format") is { } word)
        {
            if (!ExportFormats.TryParse(word, out var known))
            {
                problem = $"There is no format \"{word}\": it is one of {string.Join(", ", Enum.GetValues<ExportFormat>().Select(ExportFormats.Word))}.";
                return false;
            }

            format = known;
        }

        filter = new KeptExportFilter(list, format, values("q"));
        return true;
    }
}
