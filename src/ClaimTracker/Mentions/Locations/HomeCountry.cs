namespace ClaimTracker.Mentions.Locations;

/// <summary>The country that an outlet's address points to.</summary>
internal static class HomeCountry
{
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
            || label is "ai" or "cc" or "co" or "eu" or "fm" or "gg" or "io" or "la" or "ly" or "me" or "nu" or "sh" or "st" or "su" or "to" or "tv" or "vc" or "ws")
        {
            return null;
        }

        return label is "uk" ? "GB" : label.ToString().ToUpperInvariant();
    }
}
