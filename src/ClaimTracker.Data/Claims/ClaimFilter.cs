using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Export;

namespace ClaimTracker.Data.Claims;

/// <summary>What a list of claims is narrowed to, as it stands in the query string of <c>/claims</c> and in <c>export --filter</c>.</summary>
/// <param name="Source">Id or name of a source that makes or carries them.</param>
/// <param name="Kind">How they stand in the article.</param>
/// <param name="Location">Id or name of a place that they name; a country stands for all places in it.</param>
/// <param name="Quantity">Id of a quantity that their figures are on.</param>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Article">Id of an article.</param>
/// <param name="Words">Words that they contain, all of them, in any order and case, each from its beginning; words in quotation marks stand together.</param>
public sealed record ClaimFilter(
    string? Source = null, ClaimKind? Kind = null, string? Location = null, string? Quantity = null, string? Story = null, string? Article = null, string? Words = null)
    : IListFilter<ClaimFilter>
{
    /// <summary>Newer articles first, and the claims of one article as they stand in it.</summary>
    public static SortOption NewestFirst { get; } = new("newest", "Newest article first");

    /// <summary>The other way round.</summary>
    public static SortOption OldestFirst { get; } = new("oldest", "Oldest article first");

    /// <summary>Those that stand in most places first.</summary>
    public static SortOption MostRepeated { get; } = new("repeated", "Most repeated first");

    /// <summary>All claims.</summary>
    public static ClaimFilter None { get; } = new();

    /// <inheritdoc/>
    public static IReadOnlyList<string> Names { get; } = ["source", "kind", "location", "quantity", "story", "article", "q"];

    /// <inheritdoc/>
    public static IReadOnlyList<SortOption> Sorts { get; } = [NewestFirst, OldestFirst, MostRepeated];

    /// <inheritdoc/>
    public IEnumerable<(string Name, string? Value)> Fields =>
    [
        ("source", Source), ("kind", Kind is { } kind ? ContractWords.Of(kind) : null), ("location", Location), ("quantity", Quantity), ("story", Story),
        ("article", Article), ("q", Words),
    ];

    /// <summary>Reads <c>source=…&amp;kind=…&amp;location=…&amp;quantity=…&amp;story=…&amp;article=…&amp;q=…</c>, percent-encoded, with or without a question mark before it.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="filter">The filter; all claims when the query is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public static bool TryParse(string query, out ClaimFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(query);
        filter = None;
        return QueryFields.TryParse(query, 4000, Names, out var fields, out problem) && TryRead(fields.GetValueOrDefault, out filter, out problem);
    }

    /// <inheritdoc/>
    public static bool TryRead(Func<string, string?> values, out ClaimFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(values);
        filter = None;
        problem = null;
        ClaimKind? kind = null;
        if (values("kind") is { } word)
        {
            kind = KindOf(word);
            if (kind is null)
            {
                problem = $"There is no kind \"{word}\": it is one of {string.Join(", ", Enum.GetValues<ClaimKind>().Select(ContractWords.Of))}.";
                return false;
            }
        }

        filter = new ClaimFilter(values("source"), kind, values("location"), values("quantity"), values("story"), values("article"), values("q"));
        return true;
    }

    /// <summary>The query string without a question mark; empty for all claims.</summary>
    public override string ToString() => QueryFields.Write(Fields);

    /// <summary>The kind that the contract's word names; null when there is none.</summary>
    public static ClaimKind? KindOf(string word)
    {
        foreach (var kind in Enum.GetValues<ClaimKind>())
        {
            if (string.Equals(ContractWords.Of(kind), word, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
