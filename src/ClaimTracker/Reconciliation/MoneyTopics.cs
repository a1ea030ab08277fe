using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>
/// What an amount is compared on where the text names nothing that it is an amount of: "sentenced to 12 years", "bought Corvane for
/// $4.2 billion". The nearest name before it in its sentence stands for that; the rest of the sentence has to tell the same.
/// </summary>
internal static class MoneyTopics
{
    /// <summary>Stands before the name, so that nothing else is called so.</summary>
    public const char Mark = '~';

    private const int MostCharacters = 160;

    // Nouns that say no more than that it is an amount.
    private static readonly HashSet<string> Amounts = new(StringComparer.Ordinal)
    {
        "deal", "fee", "price", "sum", "cash", "value", "total", "amount", "bid", "offer", "payment", "prison", "jail",
        "year", "month", "week", "day", "dollar", "euro", "pound", "yen", "yuan", "rupee", "franc", "krona", "peso",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Calendar = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december", "us", "uk", "eu", "usd", "gbp", "eur", "mr", "mrs", "ms", "dr", "the", "in", "it", "he", "she", "they", "i",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsWithoutThing(FigureMention figure, FoldedThing thing) =>
        figure.Measure is Measure.Money or Measure.Duration && !thing.IsPeople && (thing.Head.Length == 0 || Amounts.Contains(thing.Head)) && figure.Value is not null;

    /// <returns>Null when no name stands before it in its sentence.</returns>
    public static FoldedThing? AnchorOf(string text, TextSpan sentence, TextSpan figure)
    {
        var at = figure.Start;
        var from = Math.Max(sentence.Start, at - MostCharacters);
        while (at > from)
        {
            if (!char.IsLetter(text[at - 1]))
            {
                at--;
                continue;
            }

            var end = at;
            while (at > from && char.IsLetter(text[at - 1]))
            {
                at--;
            }

            var word = text.AsSpan(at, end - at);
            if (word.Length > 2 && char.IsUpper(word[0]) && !Calendar.Contains(word) && (at > sentence.Start || IsUnknown(word)))
            {
                return new FoldedThing(Mark + word.ToString().ToLowerInvariant(), false, false, false, []);
            }
        }

        return null;
    }

    /// <summary>Whether the head stands for an amount that no noun says what it is of.</summary>
    public static bool IsAnchor(string head) => head.Length > 0 && head[0] == Mark;

    /// <summary>What people read for it.</summary>
    public static string LabelOf(string head, Measure measure) =>
        (measure == Measure.Duration ? "time told of " : "sum told of ") + char.ToUpperInvariant(head[1]) + head[2..];

    private static bool IsUnknown(ReadOnlySpan<char> word) => (WordLexicon.English.ClassesOf(word) & ~WordClass.Name) == WordClass.None;
}
