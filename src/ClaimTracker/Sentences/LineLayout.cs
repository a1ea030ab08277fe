namespace ClaimTracker.Sentences;

/// <summary>Tells whether line breaks end paragraphs or only wrap long lines.</summary>
internal static class LineLayout
{
    /// <summary>Lines of mail and of old terminals are cut at 50 to 100 characters.</summary>
    private const int ShortestFull = 50, LongestFull = 100;

    private const int FewestWraps = 4;

    /// <summary>Whether most single line breaks stand in the middle of a sentence at the end of a full line.</summary>
    public static bool IsHardWrapped(string text)
    {
        int wrapped = 0, breaks = 0, longest = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                break;
            }

            var line = text.AsSpan(start, end - start).TrimEnd();
            start = end + 1;
            longest = Math.Max(longest, line.Length);
            var next = start < text.Length ? text[start] : '\n';
            if (line.Length == 0 || next is '\n' or '\r')
            {
                continue;
            }

            breaks++;
            if (line.Length is >= ShortestFull and <= LongestFull && line[^1] is not ('.' or '!' or '?' or ':' or '"' or '”' or '’'))
            {
                wrapped++;
            }
        }

        return wrapped >= FewestWraps && longest <= LongestFull && wrapped * 2 > breaks;
    }
}
