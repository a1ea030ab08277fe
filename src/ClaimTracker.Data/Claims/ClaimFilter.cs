using ClaimTracker.Claims;
using ClaimTracker.Export;

namespace ClaimTracker.Data.Claims;

/// <summary>What a list of claims is narrowed to, as it stands in the query string of <c>/claims</c> and in <c>export --filter</c>.</summary>
/// <param name="Source">Id or name of a source that makes or carries them.</param>
/// <param name="Kind">How they stand in the article.</param>
/// <param name="Location">Id or name of a place that they name; a country stands for all places in it.</param>
/// <param name="Quantity">Id of a quantity that their figures are on.</param>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Article">Id of an article.</param>
/// <param name="Words">Words that they contain, all of them, in any order and case.</param>
public sealed record ClaimFilter(
    string? Source = null, ClaimKind? Kind = null, string? Location = null, string? Quantity = null, string? Story = null, string? Article = null, string? Words = null)
{
    /// <summary>All claims.</summary>
    public static ClaimFilter None { get; } = new();

    /// <summary>Reads <c>source=…&amp;kind=…&amp;location=…&amp;quantity=…&amp;story=…&amp;article=…&amp;q=…</c>, percent-encoded, with or without a question mark before it.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="filter">The filter; all claims when the query is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public static bool TryParse(string query, out ClaimFilter filter, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(query);
        filter = None;
        problem = null;
        var read = None;
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            var value = equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' ')).Trim();
            switch (name)
            {
                case "source": read = read with { Source = NullIfEmpty(value) }; break;
                case "location": read = read with { Location = NullIfEmpty(value) }; break;
                case "quantity": read = read with { Quantity = NullIfEmpty(value) }; break;
                case "story": read = read with { Story = NullIfEmpty(value) }; break;
                case "article": read = read with { Article = NullIfEmpty(value) }; break;
                case "q": read = read with { Words = NullIfEmpty(value) }; break;
                case "kind" when value.Length == 0: break;
                case "kind" when KindOf(value) is { } kind: read = read with { Kind = kind }; break;
                case "kind":
                    problem = $"There is no kind \"{value}\": it is one of {string.Join(", ", Enum.GetValues<ClaimKind>().Select(ContractWords.Of))}.";
                    return false;
                default:
                    problem = $"There is no filter \"{name}\": it is one of source, kind, location, quantity, story, article, q.";
                    return false;
            }
        }

        filter = read;
        return true;
    }

    /// <summary>The query string without a question mark; empty for all claims.</summary>
    public override string ToString() => string.Join('&', new (string Name, string? Value)[]
    {
        ("source", Source), ("kind", Kind is { } kind ? ContractWords.Of(kind) : null), ("location", Location), ("quantity", Quantity), ("story", Story),
        ("article", Article), ("q", Words),
    }.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));

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

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
