using System.Numerics;
using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Reads the signs by which two figures of two articles may be of one thing. They do not depend on which of the two comes first.</summary>
internal static class CounterpartSigns
{
    /// <summary>How many signs there are.</summary>
    public static readonly int Number = Enum.GetValues<CounterpartSign>().Length;

    /// <summary>Numbers further apart than this are of two things.</summary>
    private const decimal MostFactor = 10;

    private const decimal TwiceFactor = 2, ThriceFactor = 3, LeastOfTwoDigits = 10;

    /// <summary>Ages further apart, in months as ages are compared, are of two people, unless a digit was copied wrongly.</summary>
    private const decimal MostMonths = 36, YearMonths = 12;

    /// <summary>Hours say nothing of what took so long, nor "5-4" of what was voted on: that their sentences share words must.</summary>
    private const double LeastOfHours = 1.5, LeastOfVotes = 1.5;

    /// <summary>A word this near, in UTF-16 code units, is said of the number itself.</summary>
    private const int Beside = 35;

    private const int MostRare = 4, MostBeside = 3, LeadSentences = 3, ManyDigits = 3;

    /// <summary>Whether two figures can be of one thing at all: what is in two places, forecast and fact, opposite deeds and the sides of a vote are not.</summary>
    /// <param name="told">A figure of one article.</param>
    /// <param name="words">The words of that article.</param>
    /// <param name="also">A figure of the other.</param>
    /// <param name="otherWords">The words of that.</param>
    public static bool CanBeOne(ToldFigure told, ArticleWords words, ToldFigure also, ArticleWords otherWords)
    {
        StoryFigure one = told.Figure, other = also.Figure;
        return one.Value is { } a && other.Value is { } b && (Math.Max(a, b) <= MostFactor * Math.Min(a, b) || DigitSlips.IsSlip(Math.Min(a, b), Math.Max(a, b)))
            && !(one.Measure == Measure.Share && Math.Abs(a + b - 100) < 1)
            && !(one.Measure == Measure.Age && Math.Abs(a - b) > MostMonths && !IsDigitAlike(a, b))
            && !(one.Measure == Measure.Duration && one.Unit != other.Unit)
            && one.IsForecast == other.IsForecast
            && !(one.Measure == Measure.Share && one.IsProjected != other.IsProjected)
            && told.IsOfTimeOf(also) && told.IsOfDayOf(also)
            && !CounterpartThings.AreOfTwoKinds(one, other)
            && CounterpartKinds.AreOne(one, other)
            && !OpposedDeeds.Are(one.Predicate, other.Predicate)
            && PlaceComparison.Compare(one.Mention.Location, other.Mention.Location) != Alignment.Different

            // "A vote of 7-2", "odds of 5-4 on the vote"
            && !(one.Measure == Measure.Ratio && CounterpartWords.Shared(one, words, other, otherWords) < LeastOfVotes)

            // "Berg scored from 17 yards", "Lund scored from 10"
            && !(one.Measure == Measure.Length && CounterpartWords.NameOthers(one, words, otherWords) && CounterpartWords.NameOthers(other, otherWords, words));
    }

    /// <summary>Reads all signs but those of the crowd, which are the same for all figures of a measure.</summary>
    /// <param name="told">A figure of one article.</param>
    /// <param name="words">The words of that article.</param>
    /// <param name="also">A figure of the other, for which <see cref="CanBeOne"/> holds.</param>
    /// <param name="otherWords">The words of that.</param>
    /// <param name="signs">Gets the value of each sign; as long as there are signs.</param>
    public static void Read(ToldFigure told, ArticleWords words, ToldFigure also, ArticleWords otherWords, Span<double> signs)
    {
        StoryFigure one = told.Figure, other = also.Figure;
        signs.Clear();
        signs[(int)CounterpartSign.Always] = 1;
        ReadNumbers(one, other, signs);
        ReadThings(one, other, signs);
        signs[(int)CounterpartSign.OneUnit] = one.Unit == other.Unit ? 1 : 0;
        signs[(int)CounterpartSign.BothInLead] = one.Sentence < LeadSentences && other.Sentence < LeadSentences ? 1 : 0;
        signs[(int)CounterpartSign.TwoSources] = one.Attribution.Count > 0 && other.Attribution.Count > 0 && !one.Attribution.Intersect(other.Attribution, StringComparer.Ordinal).Any() ? 1 : 0;
        ReadWords(one, words, other, otherWords, signs);
        ReadMeasure(one.Measure, signs);
        signs[(int)CounterpartSign.OneAway] = CounterpartThings.IsOneAway(one, other) ? 1 : 0;
    }

    /// <summary>Adds how many figures measure likewise.</summary>
    /// <param name="measure">How they measure.</param>
    /// <param name="own">How many amounts of this measure the one article has, itself included.</param>
    /// <param name="others">How many the other has.</param>
    /// <param name="signs">Gets the signs.</param>
    public static void ReadCrowd(Measure measure, int own, int others, Span<double> signs)
    {
        var rivals = Math.Log2(own) + Math.Log2(others);
        signs[(int)CounterpartSign.Rivals] = rivals;
        signs[(int)CounterpartSign.Alone] = rivals == 0 ? 1 : 0;
        signs[(int)CounterpartSign.LengthRivals] = measure == Measure.Length ? rivals : 0;
    }

    private static void ReadNumbers(StoryFigure one, StoryFigure other, Span<double> signs)
    {
        // Days are compared in seconds, and copied as they are printed.
        var (a, b) = one.Unit == other.Unit ? (one.Mention.Value ?? one.Value!.Value, other.Mention.Value ?? other.Value!.Value) : (one.Value!.Value, other.Value!.Value);
        var (low, high) = a < b ? (a, b) : (b, a);
        if (low <= 0)
        {
            return;
        }

        var doublings = Math.Min(Math.Log2((double)(high / low)), Math.Log2((double)MostFactor));
        signs[(int)CounterpartSign.DigitsSwapped] = high > low && DigitSlips.AreSwapped(low, high) ? 1 : 0;
        signs[(int)CounterpartSign.DigitDropped] = DigitSlips.IsDropped(low, high) ? 1 : 0;
        signs[(int)CounterpartSign.NoughtTooMany] = DigitSlips.IsSlip(low, high) ? 1 : 0;
        signs[(int)CounterpartSign.Misheard] = DigitSlips.IsMisheard(low, high) ? 1 : 0;
        signs[(int)CounterpartSign.Doublings] = doublings;
        signs[(int)CounterpartSign.WithinTwice] = high <= low * TwiceFactor ? 1 : 0;
        signs[(int)CounterpartSign.BeyondThrice] = high > low * ThriceFactor ? 1 : 0;
        signs[(int)CounterpartSign.OneDigit] = high < LeastOfTwoDigits ? 1 : 0;
        signs[(int)CounterpartSign.ManyDigits] = Math.Min(DigitSlips.Digits(low), DigitSlips.Digits(high)) >= ManyDigits ? 1 : 0;
    }

    private static void ReadThings(StoryFigure one, StoryFigure other, Span<double> signs)
    {
        var things = CounterpartThings.Of(one, other);
        signs[(int)CounterpartSign.ThingsApart] = things is null ? 1 : 0;
        signs[(int)CounterpartSign.Things] = things ?? 0;
        signs[(int)CounterpartSign.SaidApart] = CounterpartDeeds.Of(one, other) is null ? 1 : 0;
        signs[(int)CounterpartSign.DeedsAkin] = CounterpartDeeds.AreAkin(one.Predicate, other.Predicate) ? 1 : 0;
        var (meaning, also) = ((uint)WordLexicon.English.NounMeaningOf(one.Thing.Head), (uint)WordLexicon.English.NounMeaningOf(other.Thing.Head));
        signs[(int)CounterpartSign.Meaning] = (meaning | also) == 0 ? 0 : (double)BitOperations.PopCount(meaning & also) / BitOperations.PopCount(meaning | also);
        signs[(int)CounterpartSign.OtherRate] = one.Measure is Measure.Money or Measure.Count && SlotComparer.Rate(one, other) == Alignment.Different ? 1 : 0;
    }

    private static void ReadWords(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords, Span<double> signs)
    {
        var shared = CounterpartWords.Common(one, words, other, otherWords, Beside);
        signs[(int)CounterpartSign.WordsShared] = shared.Part;
        signs[(int)CounterpartSign.RareWords] = Math.Min(MostRare, shared.Rare);
        signs[(int)CounterpartSign.WordsBeside] = Math.Min(MostBeside, shared.Beside);
        signs[(int)CounterpartSign.NamesOthers] = CounterpartWords.NameOthers(one, words, otherWords) || CounterpartWords.NameOthers(other, otherWords, words) ? 1 : 0;
        signs[(int)CounterpartSign.NamesApart] = CounterpartWords.AreNamesApart(one, words, other, otherWords) ? 1 : 0;
        signs[(int)CounterpartSign.BareTimes] = one.Measure == Measure.Duration && CounterpartThings.IsOpen(one) && CounterpartThings.IsOpen(other)
            && CounterpartWords.Shared(one, words, other, otherWords) < LeastOfHours ? 1 : 0;
    }

    // What a sign says depends on what is measured.
    private static void ReadMeasure(Measure measure, Span<double> signs)
    {
        switch (measure)
        {
            case Measure.Age:
                signs[(int)CounterpartSign.Age] = 1;
                signs[(int)CounterpartSign.AgeNamesApart] = signs[(int)CounterpartSign.NamesApart];
                signs[(int)CounterpartSign.AgeNamesOthers] = signs[(int)CounterpartSign.NamesOthers];
                break;
            case Measure.Duration:
                signs[(int)CounterpartSign.Duration] = 1;
                signs[(int)CounterpartSign.DurationWords] = signs[(int)CounterpartSign.WordsShared];
                break;
            case Measure.Length:
                signs[(int)CounterpartSign.Length] = 1;
                signs[(int)CounterpartSign.LengthNamesOthers] = signs[(int)CounterpartSign.NamesOthers];
                break;
            case Measure.Share:
                signs[(int)CounterpartSign.Share] = 1;
                break;
            case Measure.Count:
                signs[(int)CounterpartSign.Count] = 1;
                break;
        }
    }

    // A man of 44 and a man of 34, a woman of 74 and one of 47: a digit was copied wrongly.
    private static bool IsDigitAlike(decimal one, decimal other)
    {
        if (Math.Min(one, other) < 10 * YearMonths || Math.Max(one, other) >= 100 * YearMonths)
        {
            return false; // a galaxy of 13.8 billion years
        }

        int a = (int)(one / YearMonths), b = (int)(other / YearMonths);
        return a / 10 == b / 10 || a % 10 == b % 10 || (a / 10 == b % 10 && a % 10 == b / 10);
    }
}
