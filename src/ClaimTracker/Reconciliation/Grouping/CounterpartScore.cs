using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Scores how likely two figures of two articles tell of one thing: what they count, what is said of it, whose it is, and the rest of their sentences.</summary>
internal static class CounterpartScore
{
    /// <summary>Numbers further apart than this are of two things.</summary>
    private const decimal MostFactor = 10;

    /// <summary>Ages further apart, in months as ages are compared, are of two people.</summary>
    private const decimal MostMonths = 36;

    /// <summary>Of fewer things there are several in a story.</summary>
    private const decimal Few = 10, NearFactor = 1.5m;

    /// <summary>"Five of those held were charged" tells of a part.</summary>
    private const decimal LeastOfWhole = 20;

    private const double OtherNames = 1.5, OfOthers = 1, OtherStatus = 0.4, OtherUnit = 0.5, Named = 0.7;

    /// <summary>That two people are of one age or nearly tells little; that the ages are one with its digits swapped tells more.</summary>
    private const double MostOfAges = 0.5, MostOfCopiedAges = 1;

    /// <summary>So far before a bare amount, in UTF-16 code units, stands the noun that it is of; shorter nouns are in too many words.</summary>
    private const int NounReach = 60, LeastNoun = 4;

    /// <summary>Hours say nothing of what took so long: that their sentences share words must.</summary>
    private const double LeastOfHours = 1.5, LeastOfCopiedHours = 1;

    /// <returns>Null when they cannot be of one thing.</returns>
    public static double? Of(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords)
    {
        if (one.Value is not { } a || other.Value is not { } b || IsFarOff(Math.Min(a, b), Math.Max(a, b)) || (one.Measure == Measure.Share && AreSidesOfOne(a, b))
            || PlaceComparison.Compare(one.Mention.Location, other.Mention.Location) == Alignment.Different
            || !AreOfOneKind(one, other) || one.IsForecast != other.IsForecast || OpposedDeeds.Are(one.Predicate, other.Predicate)
            || (one.Measure == Measure.Age && Math.Abs(a - b) > MostMonths && !CopiedNumbers.AreSwapped(one, other))
            || (one.Measure == Measure.Count && Math.Min(a, b) < 2 && (one.Predicate.Length == 0 || one.Predicate != other.Predicate))
            || (one.Measure == Measure.Share && one.IsProjected != other.IsProjected && !EarlyCounts.TellOfWhatIsToCome(one.IsProjected ? other : one))
            || CounterpartThings.Of(one, other) is not { } things || CounterpartDeeds.Of(one, other) is not { } said || (one.Measure is Measure.Money or Measure.Count && SlotComparer.Rate(one, other) == Alignment.Different))
        {
            return null;
        }

        var shared = CounterpartWords.Shared(one, words, other, otherWords);
        if (one.Measure == Measure.Duration && shared < (CopiedNumbers.AreSwapped(one, other) ? LeastOfCopiedHours : LeastOfHours) && !Names(one, other) && !Names(other, one) && (one.Unit != other.Unit || (CounterpartThings.IsOpen(one) && CounterpartThings.IsOpen(other))))
        {
            return null; // "24 hours" of snow, "41 hours" on the road
        }

        return things + said + (one.Measure != Measure.Count && things == 0 && (Names(one, other) || Names(other, one)) ? Named : 0) + Owners(one.Mention.Subject, other.Mention.Subject) + shared
            - (CounterpartWords.NameOthers(one, words, otherWords) && CounterpartWords.NameOthers(other, otherWords, words) ? OtherNames : 0)
            + Nearness(one, other, a, b, things)
            - (one.IsProjected != other.IsProjected && !EarlyCounts.TellOfWhatIsToCome(one.IsProjected ? other : one) ? OtherStatus : 0)
            - (CounterpartThings.IsOneAway(one, other) ? OfOthers : 0)
            - (one.Measure == Measure.Count && said <= 0 && one.Mention.OutOf is null ? OfFew(Math.Min(a, b), Math.Max(a, b)) : 0)
            - (one.Measure == Measure.Duration && one.Unit != other.Unit ? OtherUnit : 0)
            + (AreHeldThen(one, other) ? 0.6 : 0)
            + (one.Mention.OutOf is { } whole && whole == other.Mention.OutOf ? 1 : 0);
    }

    // Three teams here and six there are any teams; five plants and six are likelier one's.
    private static double OfFew(decimal low, decimal high) => low >= Few ? 0 : high > low * NearFactor ? 0.6 : 0.2;

    // "The strike runs for 36 hours" beside "a 48-hour strike": the noun of the one stands before the other.
    private static bool Names(StoryFigure bare, StoryFigure named)
    {
        if (!CounterpartThings.IsOpen(bare) || CounterpartThings.IsOpen(named) || named.Thing.Head is not { Length: >= LeastNoun } head || NamedAmounts.IsAnchor(head))
        {
            return false;
        }

        var sentence = bare.Article.Reading.Sentences[bare.Sentence];
        var from = Math.Max(sentence.Start, bare.Mention.Span.Start - NounReach);
        var before = bare.Article.Reading.Text.AsSpan(from, Math.Max(0, bare.Mention.Span.Start - from));
        var at = before.IndexOf(head, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(before[at - 1])) && (at + head.Length == before.Length || !char.IsLetter(before[at + head.Length]));
    }

    private static bool IsFarOff(decimal low, decimal high) => high > MostFactor * low && !DigitSlips.IsSlip(low, high);

    // 62 percent for and 38 against
    private static bool AreSidesOfOne(decimal one, decimal other) => Math.Abs(one + other - 100) < 1;

    // Amounts are compared in one unit, and copied as they are printed.
    private static double Nearness(StoryFigure one, StoryFigure other, decimal a, decimal b, double things)
    {
        (a, b) = one.Unit == other.Unit ? (one.Mention.Value ?? a, other.Mention.Value ?? b) : (a, b);
        var nearness = CopiedNumbers.Closeness(Math.Min(a, b), Math.Max(a, b), one.Measure is not (Measure.Count or Measure.Age));
        return one.Measure == Measure.Age ? Math.Min(things > 0 && CopiedNumbers.AreSwapped(one, other) ? MostOfCopiedAges : MostOfAges, nearness) : nearness;
    }

    // "Adds 250 officers", "pays for 520 new officers": those added are new ones.
    private static bool AreOfOneKind(StoryFigure one, StoryFigure other) => one.Mention.Kind == other.Mention.Kind || (IsOfWhole(one) && IsOfWhole(other))
        || (one.Mention.Kind == CountKind.Increment ? IsOfNewOnes(one) && IsMade(other) : other.Mention.Kind == CountKind.Increment && IsOfNewOnes(other) && IsMade(one));

    /// <summary>Whether it gives all of whom or of what something is said, be they a part of others: "58 were shot down", "shot down 48 of the 67", "1,400 of its drivers stopped work".</summary>
    public static bool IsOfWhole(StoryFigure figure) => figure.IsTotal || (figure.Mention.Kind == CountKind.Subset && (figure.Mention.OutOf is not null || (figure.Mention.Scope == "of" && figure.Predicate.Length > 0 && figure.Value >= LeastOfWhole)));

    private static bool IsOfNewOnes(StoryFigure figure) => figure.Mention.Scope is "new" or "extra" or "additional";

    private static bool IsMade(StoryFigure figure) => figure.Mention.Kind == CountKind.Total && figure.Predicate is "add" or "hire" or "recruit" or "create" or "employ" or "send" or "deploy" or "train" or "buy";

    // Both tell of one day that is not today: "on Monday, after seven hours", "Monday's eight-hour session".
    private static bool AreHeldThen(StoryFigure one, StoryFigure other) => one.Mention.AsOf is { } held && held == other.Mention.AsOf
        && one.Article.Published is { } day && other.Article.Published is { } also && held.LastDay < day.FirstDay && held.LastDay < also.FirstDay;

    private static double Owners(string? one, string? other) => one is null || other is null || !char.IsUpper(one[0]) || !char.IsUpper(other[0]) ? 0
        : FoldedWords.Of(one).Intersect(FoldedWords.Of(other), StringComparer.Ordinal).Any() ? 0.4 : -1;
}
