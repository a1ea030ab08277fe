namespace ClaimTracker.Lexicons;

/// <summary>Tells by one word of a text whether a phrase of a list can stand there at all. To be asked once for each form of a word.</summary>
internal static class Phrases
{
    /// <summary>Whether one of the phrases begins with these letters, letter case aside.</summary>
    public static bool AnyBegins(string[] phrases, ReadOnlySpan<char> letters)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.AsSpan().StartsWith(letters, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the phrases ends with these letters, letter case aside.</summary>
    public static bool AnyEnds(string[] phrases, ReadOnlySpan<char> letters)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.AsSpan().EndsWith(letters, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
