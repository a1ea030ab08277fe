namespace ClaimTracker.Export.References;

/// <summary>Sets quotation marks curly, double ones outside and single ones inside, and apostrophes curly.</summary>
internal static class QuoteMarks
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\"'\u2018\u2019\u201C\u201D");

    /// <param name="text">Text on one line.</param>
    /// <param name="depth">In how many pairs of marks it will stand: 1 for a title in quotation marks.</param>
    public static string Within(string text, int depth)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0)
        {
            return text;
        }

        var set = text.ToCharArray();
        var open = new Stack<(int At, bool IsDouble)>();
        var pairs = new List<(int Open, int Close, int Depth)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D'))
            {
                continue;
            }

            var isDouble = text[i] is '"' or '\u201C' or '\u201D';
            if (Opens(text, i))
            {
                open.Push((i, isDouble));
            }
            else if (Closes(text, i, isDouble) && open.TryPeek(out var last) && last.IsDouble == isDouble)
            {
                open.Pop();
                pairs.Add((last.At, i, open.Count));
            }
            else if (!isDouble)
            {
                set[i] = '\u2019';
            }
        }

        // What never closes is an apostrophe, or stays as it was; it does not make the pairs around it deeper.
        var lone = open.Select(mark => mark.At).ToArray();
        Array.Sort(lone);
        foreach (var mark in open)
        {
            if (!mark.IsDouble)
            {
                set[mark.At] = '\u2019';
            }
        }

        foreach (var (at, close, inside) in pairs)
        {
            var isSingle = (inside - ~Array.BinarySearch(lone, at) + depth) % 2 != 0;
            set[at] = isSingle ? '\u2018' : '\u201C';
            set[close] = isSingle ? '\u2019' : '\u201D';
        }

        // American English puts commas and full stops inside.
        foreach (var (_, close, _) in pairs)
        {
            if (close + 1 < set.Length && set[close + 1] is ',' or '.' && (close + 2 == set.Length || set[close + 2] is not ('.' or ',')))
            {
                (set[close], set[close + 1]) = (set[close + 1], set[close]);
            }
        }

        return new string(set);
    }

    private static bool Opens(string text, int i) => text[i] switch
    {
        '\u2018' or '\u201C' => true,
        '\u2019' or '\u201D' => false,
        _ => (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '\u2014' or '\u2013' or '-' or '/' or '\u201C' or '\u2018' or '"' or '\'')
            && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]),
    };

    private static bool Closes(string text, int i, bool isDouble) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && (isDouble || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
}
