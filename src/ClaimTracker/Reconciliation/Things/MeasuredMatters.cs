using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Names what a share is of where texts have several words for it: "unemployment", "the jobless rate".</summary>
internal static class MeasuredMatters
{
    private const int MostWords = 3;

    /// <summary>Stands behind the name of a matter, so that no noun of the lexicon is called so.</summary>
    public const char Mark = '%';

    private static readonly Dictionary<string, string> Matters = WordTable.Read("measured-matters.tsv").ToDictionary(row => row[0], row => row[1] + Mark, StringComparer.Ordinal);

    private static readonly Dictionary<(string Verb, Measure Measure), FoldedThing> Deeds = WordTable.Read("deed-matters.tsv")
        .ToDictionary(row => (row[0], WordTable.Named<Measure>(row[1])), row => new FoldedThing(row[2] + Mark, false, false, false, []));

    /// <summary>What people offer where others demand a pay rise.</summary>
    public static FoldedThing PayOffer { get; } = new("pay offer" + Mark, false, false, false, []);

    /// <summary>What an amount is by what was done with it; null where the verb does not say.</summary>
    public static FoldedThing? OfDeed(string verb, Measure measure) => Deeds.GetValueOrDefault((verb, measure));

    /// <summary>An amount that no noun names, told apart by the words about it: "costing the state $380 million a year".</summary>
    /// <param name="measure">The kind of amount.</param>
    /// <param name="words">The words of the text that tells it first.</param>
    public static FoldedThing ToldOnlyBy(Measure measure, string words) => new(words + Mark, false, false, false, [])
    {
        Name = $"{measure switch { Measure.Money => "the sum", Measure.Share => "the share", Measure.Duration => "the time", Measure.Count => "the number", _ => "the amount" }} (“{words}”)",
    };

    /// <summary>How many people a place can take.</summary>
    public static FoldedThing Capacity { get; } = new("capacity" + Mark, false, false, false, []);

    /// <summary>What a company is left with: "net income of $4 million", "made $4 million".</summary>
    public static FoldedThing Profit { get; } = new("profit" + Mark, false, false, false, []);

    /// <summary>How many of those who may vote did.</summary>
    public static FoldedThing Turnout { get; } = new("turnout" + Mark, false, false, false, []);

    /// <summary>How a body voted, both sides together: "6-3".</summary>
    public static FoldedThing Vote { get; } = new("vote" + Mark, false, false, false, []);

    /// <summary>Whether a share of voters is that of those who came: of "82% of members voted to strike" it is not.</summary>
    public static bool IsTurnout(FigureMention figure, string predicate) => figure.Counted is { } counted && (counted.Contains("voters", StringComparison.OrdinalIgnoreCase) || counted.Contains("electorate", StringComparison.OrdinalIgnoreCase))
        && (predicate != "take" || figure.Predicate == "took part") && figure.Predicate is "took part" or "voted" or "cast" or "turned" or "vote";

    /// <summary>How many people work for somebody.</summary>
    public static FoldedThing Workforce { get; } = new("workforce" + Mark, false, false, false, []);

    /// <summary>How deep down it happened.</summary>
    public static FoldedThing Depth { get; } = new("depth" + Mark, false, false, false, []);

    /// <summary>How long a jury took.</summary>
    public static FoldedThing Deliberation { get; } = new("jury deliberation" + Mark, false, false, false, []);

    /// <summary>How many people came to see something.</summary>
    public static FoldedThing Attendance { get; } = new("attendance" + Mark, false, false, false, []);

    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal) { "population", "capacity", "attendance", "workforce", "circulation", "membership" };

    // What makes a change a fall: growth of 1 percent and a fall of 1 percent are two things.
    private static readonly HashSet<string> Falls = WordTable.Read("fall-verbs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The matter that the last words of the phrase name; null when the table does not have them.</summary>
    public static string? Of(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(MostWords, words.Count); count > 0; count--)
        {
            if (Matters.TryGetValue(string.Join(' ', words.Skip(words.Count - count)), out var matter))
            {
                return matter;
            }
        }

        return null;
    }

    /// <summary>The matter that a count is of where its noun names one: "a population of 4 million"; null for other nouns.</summary>
    public static string? OfCount(string head) => Counted.Contains(head) ? head + Mark : head is "crowd" or "audience" ? Attendance.Head : null;

    /// <summary>Whether a folded head is one of the matters: there is one of each in a story, as long as nothing else tells them apart.</summary>
    public static bool IsMatter(string head) => head.Length > 0 && head[^1] == Mark;

    /// <summary>Whether each month or year has one of its own.</summary>
    public static bool IsRateOfPeriod(string head) => head is "growth%" or "unemployment%" or "inflation%" or "approval%" or "interest rate%";

    /// <summary>What is said of a matter, as far as it makes another figure of it: that it fell, or nothing.</summary>
    public static string SaidOf(string predicate) => Falls.Contains(predicate) ? "fall" : "";
}
