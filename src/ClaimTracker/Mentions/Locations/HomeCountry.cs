using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Locations;

/// <summary>The country that an outlet's address points to.</summary>
internal static class HomeCountry
{
    private static readonly WordSet Sold = WordTable.Read("sold-domains.tsv").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>ISO 3166-1 alpha-2 by the last label of the host; null for a general one, and for those that are sold for how they sound.</summary>
    public static string? Of(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }

        var host = address.Host.AsSpan();
        var label = host[(host.LastIndexOf('.') + 1)..];
        if (label.Length != 2 || !char.IsAsciiLetter(label[0]) || !char.IsAsciiLetter(label[1])
            || Sold.Contains(label))
        {
            return null;
        }

        return label is "uk" ? "GB" : label.ToString().ToUpperInvariant();
    }
}
