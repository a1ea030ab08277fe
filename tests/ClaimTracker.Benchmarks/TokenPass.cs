namespace ClaimTracker.Benchmarks;

/// <summary>The floor for reading: the least work that can be called looking at a text, splitting it into letter runs, digit runs and marks.</summary>
internal static class TokenPass
{
    private const byte Gap = 0, Letter = 1, Digit = 2, Mark = 3;

    private static readonly byte[] Classes = BuildClasses();

    /// <summary>Writes start, end and class of every run and mark, one behind the other.</summary>
    /// <param name="text">The text to split.</param>
    /// <param name="pieces">Room for one piece a character.</param>
    /// <returns>How many there are.</returns>
    public static int Split(string text, Span<Piece> pieces)
    {
        var classes = Classes;
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var current = classes[text[i++]];
            if (current == Gap)
            {
                continue;
            }

            if (current != Mark)
            {
                while (i < text.Length && classes[text[i]] == current)
                {
                    i++;
                }
            }

            pieces[count++] = new Piece(start, i, current);
        }

        return count;
    }

    private static byte[] BuildClasses()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var c = 0; c < classes.Length; c++)
        {
            classes[c] = char.IsLetter((char)c) ? Letter : char.IsDigit((char)c) ? Digit : char.IsWhiteSpace((char)c) ? Gap : Mark;
        }

        return classes;
    }

    /// <summary>A run of letters or digits, or a mark.</summary>
    internal readonly record struct Piece(int Start, int End, byte Class);
}
