namespace ClaimTracker.Reconciliation.Things;

/// <summary>Folds what is spelling and no change of words: American and British endings, full stops in short forms, contractions.</summary>
internal static class SpellingFold
{
    private static readonly (string Ending, string Full)[] Contractions = [("n't", "not"), ("'ve", "have"), ("'re", "are"), ("'ll", "will"), ("'m", "am")];

    /// <summary>Adds the word, folded; a contraction adds two.</summary>
    /// <param name="word">In lower case, with straight apostrophes.</param>
    /// <param name="words">Takes the result.</param>
    public static void Add(string word, List<string> words)
    {
        foreach (var (ending, full) in Contractions)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                words.Add(word switch
                {
                    "won't" => "will",
                    "can't" => "can",
                    _ => word[..^ending.Length],
                });
                words.Add(full);
                return;
            }
        }

        switch (word)
        {
            case "cannot":
                words.Add("can");
                words.Add("not");
                break;
            case "percent":
                words.Add("per");
                words.Add("cent");
                break;
            default:
                words.Add(Plain(word));
                break;
        }
    }

    private static string Plain(string word)
    {
        var plain = word.Contains('.', StringComparison.Ordinal) && !char.IsAsciiDigit(word[0]) ? word.Replace(".", "", StringComparison.Ordinal) : word;
        plain = plain.Replace("-", "", StringComparison.Ordinal);
        if (plain.Length > 5)
        {
            plain = plain.Replace("isation", "ization", StringComparison.Ordinal).Replace("ising", "izing", StringComparison.Ordinal)
                .Replace("ised", "ized", StringComparison.Ordinal).Replace("ise", "ize", StringComparison.Ordinal).Replace("our", "or", StringComparison.Ordinal);
        }

        return plain;
    }
}
