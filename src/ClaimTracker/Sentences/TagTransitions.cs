namespace ClaimTracker.Sentences;

/// <summary>How ill one state follows another, in half bits beyond how common it is anyway: negative where it follows well.</summary>
internal static class TagTransitions
{
    public const int StateCount = (int)TagState.Boundary + 1;

    // A row is the state before, a column the state after. Set by hand from English grammar: a determiner wants a noun, "to" a verb,
    // a form of be a participle; a modal never stands before a past tense.
    private const string Table = """
        after         Nou Plu Ver VTh VPa Par Ger Adj Adv Det Pro Pre Sub Mod Num Nam Coo To  Be  Hav Sin PlS Rel Pos Com Bou
        Noun            0   0   6  -2  -2   1   3   6   2   5   6  -3   1  -2   4   4  -1  -1  -2  -2   4   4   1  -2  -2  -2
        PluralNoun      5   4   1   9  -2   0   2   4   1   3   6  -3   1  -2   5   6  -1   0  -2  -2   3   3   0   2  -2  -2
        Verb            1   0   6   9   9   3   2   0   0  -3  -2  -1   0   7   0  -1   1   1   7   7   2   2   3   9   0   0
        VerbThird       1   0   7   9   9   4   2   0   0  -2  -2  -1  -1   7   0  -1   2  -1   6   7   1   1   2   9   0   0
        VerbPast        1   0   7   9   9   4   2   1   0  -2  -2  -1  -1   7   0  -1   2   0   6   7   1   1   2   9   0   0
        Participle      3   3   7   4   4   4   3   3   0   2   3  -4   1   3   3   2   1   0   1   3   4   4   4   9  -1  -1
        Gerund         -1  -1   6   3   3   3   4   0   1  -2  -1  -1   1   4   0   0   1   1   3   4   3   3   3   9   0   0
        Adjective      -4  -4   9   7   7   5   3   0   5   8   8   2   2   7   3   0   1   1   5   7   8   8   6   8   0   0
        Adverb          4   5   1   0  -1  -1   0  -1   0   0   2   0   1   1  -1   2   2   1   0   1   0   0   3   9  -1   0
        Determiner     -3  -1  14  14  14   1   3  -4   2  10  12  12  14  14  -2  -2  12  14  14  14  14  14  14  14   8   8
        Pronoun         5   5   3   0   0   2   1   2   1   3   4  -1   0  -1   3   5   0   0   0  -1   2   2   1   4   0  -1
        Preposition     0   0  10  12  12   5   0   0   4  -3  -1   3   3  12  -1  -2   8  10  11  11   0   0   1  14   6   6
        Subordinator    1  -1   6   5   4   3   3   1   1  -3   0   1   4   4   0  -1   6   6   3   4  -4  -4   0  12   3   4
        Modal           6   6  -6  12  12   8   8   6  -1   4   3   5   6   8   6   3   6   6  -4  -3   1   1   6  14   3   4
        Numeral        -1  -4   9   9   3   1   3  -1   3   6   5   0   3   2   0   1   0   1   2   2   5   5   4   4   0   0
        Name            1   3   7  -1  -1   3   4   5   2   5   6  -2   3  -1   1  -3   0   0  -1  -1   5   5   1  -3  -3  -2
        Coordinator     0   0   2   2   0   1   1   0   0   0   2   0   1   2   1   0   8   1   2   2   0   0   2  14   4   8
        To              2   2  -6  14  14   9   5   3   3  -1   0   8   6   3   0   0   9  12  -3  -2   3   3   5  14   7   7
        Be              2   2  10  10   6  -4  -3  -2  -1  -1   2  -1   1   8   0   1   4   1   0   8   2   2   4  14   2   3
        Have            1   1   8  10   5  -5   5   1  -1  -1   3   4   4   8   0   2   6  -1  -3   8   2   2   5  14   3   4
        SingularSubject 8   8   8  -4  -4   7   7   6   0   6   6   3   6  -4   6   5   4   5  -4  -4   7   7   4   6   2   3
        PluralSubject   8   8  -3   9  -4   7   7   6   0   6   6   3   6  -4   5   5   4   5  -4  -4   7   7   4   6   2   3
        Relative        5   5  -1  -3  -3   6   6   6   0   4   5   1   6  -4   5   3   5   5  -4  -4   0   0   6   6   3   4
        Possessive     -3  -2  14  12  12   2   2  -3   3  12  12  10  10  12  -1   0   6  12  12  12  12  12  12  14   4   4
        Comma           2   1   6   4   3   1  -1   1   0   0   1   0  -1   4   0  -1  -2   2   3   3  -1  -1  -1  14   4   4
        Boundary        3   0   6  10   8   4   3   1   0  -2   1   0   0   6   0   0   0   3   6   7  -3  -3   0  14   4   0
        """;

    private static readonly sbyte[] Costs = Read();

    /// <summary>The cost of the second state after the first.</summary>
    public static int Cost(TagState before, TagState after) => Costs[(int)before * StateCount + (int)after];

    private static sbyte[] Read()
    {
        var costs = new sbyte[StateCount * StateCount];
        var row = 0;
        foreach (var line in Table.AsSpan().EnumerateLines())
        {
            // The first line names the columns, in the order of the states; so do the rows.
            for (int column = 0, at = 0, cell = 0; row > 0 && at <= line.Length; at++)
            {
                if (at < line.Length && line[at] != ' ')
                {
                    continue;
                }

                if (at > cell && column++ > 0)
                {
                    costs[(row - 1) * StateCount + column - 2] = sbyte.Parse(line[cell..at], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
                }

                cell = at + 1;
            }

            row++;
        }

        return costs;
    }
}
