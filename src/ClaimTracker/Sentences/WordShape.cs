namespace ClaimTracker.Sentences;

/// <summary>Tells how a word is written.</summary>
internal static class WordShape
{
    /// <summary>Its capitals and full stops; at least one character.</summary>
    public static TokenShape Of(ReadOnlySpan<char> word)
    {
        int letters = 0, upper = 0;
        bool mixed = false, dotted = false, lowerBefore = false;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                upper++;
                mixed |= lowerBefore;
                letters++;
            }
            else if (char.IsLetter(c))
            {
                lowerBefore = true;
                letters++;
            }

            dotted |= c == '.';
        }

        var shape = char.IsUpper(word[0]) || (char.IsHighSurrogate(word[0]) && upper > 0) ? TokenShape.Capitalised : TokenShape.None;
        shape |= letters > 1 && upper == letters ? TokenShape.AllCapitals : TokenShape.None;
        shape |= mixed ? TokenShape.MixedCase : TokenShape.None;
        return dotted ? shape | TokenShape.Dotted : shape;
    }
}
