using ClaimTracker.Lexicons;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Which labels are one newsroom or owner, so that they count once.</summary>
public static class PublisherFamilies
{
    private static readonly Dictionary<string, string> Families =
        WordTable.Read("publisher-families.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The family of the article's outlet, by name, else by the host of its address; null when neither is known.</summary>
    public static string? Of(ArticleMetadata metadata)
    {
        var name = metadata.Publisher is { Length: > 0 } publisher ? FoldedWords.Joined(publisher) : HostOf(metadata.Url);
        return name is null ? null : Families.GetValueOrDefault(name, name);
    }

    /// <summary>The family of an outlet that a text names.</summary>
    public static string Of(string outlet)
    {
        var name = FoldedWords.Joined(outlet);
        return Families.GetValueOrDefault(name, name);
    }

    private static string? HostOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return null;
        }

        var host = address.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
