namespace ClaimTracker.Web.Shared;

/// <summary>Finds long hexadecimal numbers in a line, which are to break between groups and not anywhere.</summary>
public static class LongHash
{
    /// <summary>How many digits stand in a group: four groups are a SHA-256.</summary>
    public const int Group = 16;

    // As long as a SHA-1; nothing that people read is.
    private const int Shortest = 40;

    /// <summary>The line in its order: plain stretches as one piece each, hashes by groups.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<(IReadOnlyList<string> Pieces, bool IsHash)> Parts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<(IReadOnlyList<string>, bool)>();
        var (plain, at) = (0, 0);
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiHexDigit(text[end]))
            {
                end++;
            }

            if (end - at >= Shortest)
            {
                if (at > plain)
                {
                    parts.Add(([text[plain..at]], false));
                }

                parts.Add(([.. text[at..end].Chunk(Group).Select(group => new string(group))], true));
                plain = end;
            }

            at = Math.Max(end, at + 1);
        }

        if (plain < text.Length)
        {
            parts.Add(([text[plain..]], false));
        }

        return parts;
    }
}
