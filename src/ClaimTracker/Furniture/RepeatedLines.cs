namespace ClaimTracker.Furniture;

/// <summary>Sets headlines aside that a page prints again above the article or beside its picture: the first one stays.</summary>
internal static class RepeatedLines
{
    private const int FewestWords = 4, FewestLetters = 15, LongestLine = 300;

    public static void Mark(string text, List<TextLine> lines, string?[] rules)
    {
        Dictionary<ulong, int>? first = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (rules[i] is not null || line.Words < FewestWords || line.Span.Length > LongestLine || line.EndsSentence)
            {
                continue;
            }

            var words = text.AsSpan(line.Span.Start, line.Span.Length);
            if (!IsHeadline(words))
            {
                continue;
            }

            first ??= [];
            if (!first.TryAdd(Hash(words), i) && first[Hash(words)] is var other && words.SequenceEqual(text.AsSpan(lines[other].Span.Start, lines[other].Span.Length)))
            {
                rules[i] = "repeated-headline";
            }
        }
    }

    /// <summary>Whether the line can be a headline: not a time, a row of numbers, or the middle of a sentence that a table repeats.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var c in words)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= FewestLetters && !char.IsLower(words[0]);
    }

    /// <summary>FNV-1a over the code units: the same on every run, which the platform's own is not.</summary>
    private static ulong Hash(ReadOnlySpan<char> words)
    {
        var hash = 14695981039346656037;
        foreach (var c in words)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }
}
