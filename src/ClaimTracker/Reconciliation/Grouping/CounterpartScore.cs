using System.Globalization;
using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Scores how likely two figures of two articles tell of one thing: what they count, what is said of it, whose it is, and the rest of their sentences.</summary>
internal static class CounterpartScore
{
    // "A 12 percent rise in profit": the noun says what it did, and not what it is of.
    private static readonly HashSet<string> Changes = WordTable.Read("rise-and-fall-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Numbers further apart than this are of two things; nearer than this they are likelier of one.</summary>
    private const decimal MostFactor = 10, FarFactor = 3, CloseFactor = 1.5m, NearFactor = 1.2m;

    /// <summary>Code units from a figure within which a word is told of it rather than of the sentence.</summary>
    private const int Near = 60;

    // "Hit four times", "a three-time champion": of what, the noun does not say.
    private const string Frequency = "time";

    /// <summary>Ages further apart, in months as ages are compared, are of two people.</summary>
    private const decimal MostMonths = 36;

    /// <summary>Of so few people, or things, of which different things are said, there are several in a story.</summary>
    private const decimal FewPeople = 6, FewThings = 20;

    private const double OtherNames = 1.5, OfOthers = 1, OtherStatus = 0.4;

    private const double MostWords = 4, OutsideWeight = 0.6;

    /// <summary>Hours say nothing of what took so long: that their sentences share words must.</summary>
    private const double LeastOfHours = 1.5;

    /// <returns>Null when they cannot be of one thing.</returns>
    public static double? Of(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords)
    {
        if (one.Value is not { } a || other.Value is not { } b || (Math.Max(a, b) > MostFactor * Math.Min(a, b) && !IsSlip(Math.Min(a, b), Math.Max(a, b)))
            || (one.Measure == Measure.Share && Math.Abs(a + b - 100) < 1)
            || PlaceComparison.Compare(one.Mention.Location, other.Mention.Location) == Alignment.Different
            || !AreOfOneKind(one, other) || one.IsForecast != other.IsForecast || OpposedDeeds.Are(one.Predicate, other.Predicate) || (one.Measure == Measure.Age && Math.Abs(a - b) > MostMonths && !(one.Mention.Value is { } x && other.Mention.Value is { } y && AreSwapped(x, y)))
            || (one.Measure == Measure.Share && one.IsProjected != other.IsProjected && !EarlyCounts.TellOfWhatIsToCome(one.IsProjected ? other : one))
            || Things(one, other) is not { } things || Said(one, other) is not { } said || (one.Measure is Measure.Money or Measure.Count && SlotComparer.Rate(one, other) == Alignment.Different))
        {
            return null;
        }

        // Days are compared in seconds, and copied as they are printed.
        var (printed, also) = one.Measure == Measure.Duration && one.Unit == other.Unit ? (one.Mention.Value ?? a, other.Mention.Value ?? b) : (a, b);
        var (low, high) = printed < also ? (printed, also) : (also, printed);
        var shared = Words(one, words, other, otherWords);
        if (one.Measure == Measure.Duration && shared < LeastOfHours && IsOpen(one) && IsOpen(other))
        {
            return null; // "24 hours" of snow, "41 hours" on the road
        }

        return things + said + Owners(one.Mention.Subject, other.Mention.Subject) + shared
            - (NameOthers(one, words, otherWords) && NameOthers(other, otherWords, words) ? OtherNames : 0)
            + (one.Measure == Measure.Age ? Math.Min(0.5, Closeness(low, high, isAmount: false)) : Closeness(low, high, one.Measure != Measure.Count))
            - (one.IsProjected != other.IsProjected && !EarlyCounts.TellOfWhatIsToCome(one.IsProjected ? other : one) ? OtherStatus : 0)
            - (IsAway(one) != IsAway(other) ? OfOthers : 0)
            + (AreHeldThen(one, other) ? 0.6 : 0)
            + (one.Mention.OutOf is { } whole && whole == other.Mention.OutOf ? 1 : 0);
    }

    // "Adds 250 officers", "pays for 520 new officers": those added are new ones.
    private static bool AreOfOneKind(StoryFigure one, StoryFigure other) => one.Mention.Kind == other.Mention.Kind
        || (one.Mention.Kind == CountKind.Increment ? IsOfNewOnes(one) && IsMade(other) : other.Mention.Kind == CountKind.Increment && IsOfNewOnes(other) && IsMade(one));

    private static bool IsOfNewOnes(StoryFigure figure) => figure.Mention.Scope is "new" or "extra" or "additional";

    private static bool IsMade(StoryFigure figure) => figure.Mention.Kind == CountKind.Total && figure.Predicate is "add" or "hire" or "recruit" or "create" or "employ" or "send" or "deploy" or "train" or "buy";

    // Digits in another order, one digit changed, a nought too many: what happens when a number is copied.
    private static double Closeness(decimal low, decimal high, bool isAmount) => AreSwapped(low, high) ? (low >= 100 ? 1.5 : 1)
        : IsOneDigitOff(low, high) ? 0.9
        : high <= low * NearFactor ? 0.7
        : high <= low * CloseFactor ? 0.5
        : isAmount && IsMisheard(low, high) ? 0.3
        : IsSlip(low, high) || IsDropped(low, high) ? 0
        : high > low * FarFactor ? -1.5
        : high > low * 2 ? -0.2 : 0;

    /// <summary>Whether the one number is the other with a nought too many: 3,000 and 30,000.</summary>
    public static bool IsSlip(decimal low, decimal high) => DigitSlips.IsSlip(low, high);

    // Fifteen and fifty, 1.6 million and 6 million are heard for one another.
    private static bool IsMisheard(decimal low, decimal high)
    {
        while (low >= 100 && high >= 100 && low % 10 == 0 && high % 10 == 0)
        {
            (low, high) = (low / 10, high / 10);
        }

        return low is > 12 and < 20 && high == (low - 10) * 10;
    }

    // 400 and 1,400, 26 and 236: one digit more.
    private static bool IsDropped(decimal low, decimal high)
    {
        Span<char> one = stackalloc char[32], other = stackalloc char[32];
        if (low < 10 || !low.TryFormat(one, out var length, "0.####", CultureInfo.InvariantCulture) || !high.TryFormat(other, out var more, "0.####", CultureInfo.InvariantCulture) || more != length + 1)
        {
            return false;
        }

        var same = 0;
        while (same < length && one[same] == other[same])
        {
            same++;
        }

        return one[same..length].SequenceEqual(other[(same + 1)..more]);
    }

    // Of three digits that are not noughts at the end, two are the same.
    private static bool IsOneDigitOff(decimal low, decimal high)
    {
        Span<char> one = stackalloc char[32], other = stackalloc char[32];
        if (!low.TryFormat(one, out var length, "0.####", CultureInfo.InvariantCulture) || !high.TryFormat(other, out var same, "0.####", CultureInfo.InvariantCulture) || length != same)
        {
            return false;
        }

        var digits = Math.Max(one[..length].TrimEnd('0').Length, other[..length].TrimEnd('0').Length);
        var differ = 0;
        for (var i = 0; i < length; i++)
        {
            differ += one[i] == other[i] ? 0 : 1;
        }

        return digits >= 3 && differ == 1;
    }

    // Both tell of one day that is not today: "on Monday, after seven hours", "Monday's eight-hour session".
    private static bool AreHeldThen(StoryFigure one, StoryFigure other) => one.Mention.AsOf is { } held && held == other.Mention.AsOf
        && one.Article.Published is { } day && other.Article.Published is { } also && held.LastDay < day.FirstDay && held.LastDay < also.FirstDay;

    /// <returns>How much alike is what they name; null when it cannot be one thing.</returns>
    public static double? Things(StoryFigure one, StoryFigure other)
    {
        FoldedThing a = one.Thing, b = other.Thing;
        if (one.Measure == Measure.Count && (a.IsPeople != b.IsPeople || a.IsContainer != b.IsContainer))
        {
            return null;
        }

        if (one.Measure == Measure.Age && IsOneOfSeveral(one) && IsOneOfSeveral(other))
        {
            return null;
        }

        bool isOpen = IsOpen(one), isOtherOpen = IsOpen(other), isNamed = NamedAmounts.IsAnchor(a.Head), isOtherNamed = NamedAmounts.IsAnchor(b.Head);
        if (one.Measure == Measure.Count)
        {
            return isOpen || isOtherOpen || isNamed || isOtherNamed || a.Head == Frequency || IsTime(a.Head) || IsTime(b.Head) ? null
                : !a.IsPeople ? (AreOne(a, b) ? a.Modifiers.Count == 0 == (b.Modifiers.Count == 0) ? 1.2 : 1 : AreKin(a.Head, b.Head) ? 0.8 : null)
                : a.IsAttacker != b.IsAttacker ? null
                : a.Head == b.Head && !a.IsAnyone ? 1 : a.IsAnyone || b.IsAnyone ? 0.3 : AreKin(a.Head, b.Head) ? 0.8 : -0.3;
        }

        if (one.Measure == Measure.Age && !isOpen && !isOtherOpen && !(isNamed && isOtherNamed))
        {
            return IsAnybody(one) || IsAnybody(other) ? 0
                : isNamed || isOtherNamed ? 0.3
                : AreOne(a, b) ? 1.2 : AreKin(a.Head, b.Head) ? 0.5 : 0;
        }

        if (MeasuredMatters.IsMatter(a.Head) && a.Head == b.Head)
        {
            return 1.2;
        }

        if (one.Measure == Measure.Length && IsAway(one) != IsAway(other) && !(IsAway(one) ? isOtherOpen : isOpen))
        {
            return null; // "20 miles north of the town", "a 25-mile chase"
        }

        return isNamed && isOtherNamed && one.Measure == Measure.Money && a.Head != b.Head ? 0
            : isNamed && isOtherNamed ? (a.Head == b.Head && SlotComparer.Population(one, other) != Alignment.Different ? 0.6 : null)
            : isOpen && isOtherOpen ? (AreOfOneDimension(one, other) ? 0 : null)
            : isOpen || isOtherOpen || isNamed || isOtherNamed ? 0
            : AreOne(a, b) ? 1.2 : AreKin(a.Head, b.Head) ? 0.8 : one.Measure is Measure.Money or Measure.Share or Measure.Duration or Measure.Length ? -0.4 : 0;
    }

    /// <summary>Whether its article tells of several such: "a 41-year-old nurse", of a clinic that has nurses, is any of them.</summary>
    public static bool IsOneOfSeveral(StoryFigure figure)
    {
        if (figure.Mention.Counted is not { Length: > 0 } counted)
        {
            return false;
        }

        var (text, several) = (figure.Article.Reading.Text, $" {counted[(counted.LastIndexOf(' ') + 1)..]}s");
        for (var at = text.IndexOf(several, StringComparison.Ordinal); at >= 0; at = text.IndexOf(several, at + 1, StringComparison.Ordinal))
        {
            if (at + several.Length == text.Length || !char.IsLetter(text[at + several.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOne(FoldedThing one, FoldedThing other) => one.Head == other.Head || NameLinks.LexiconName(one.Head) == NameLinks.LexiconName(other.Head);

    private static bool IsTime(string head) => (WordLexicon.English.NounMeaningOf(head) & WordMeaning.Time) != 0;

    // A height is no length, and how far it flew no distance from a cape.
    private static bool AreOfOneDimension(StoryFigure one, StoryFigure other)
    {
        string a = one.Thing.Head, b = other.Thing.Head;
        bool isDimension = a != UnitFactors.BaseOf(one.Unit ?? ""), isOtherDimension = b != UnitFactors.BaseOf(other.Unit ?? "");
        return a == b || (isDimension != isOtherDimension && IsAway(one) == IsAway(other) && (isDimension ? other : one).Predicate.Length == 0);
    }

    /// <summary>Whether the words name the amount and not what it is of.</summary>
    public static bool IsOpen(StoryFigure figure) => figure.Thing.Head.Length == 0 || NamedAmounts.IsWithoutThing(figure.Mention, figure.Thing) || ThingFolding.IsUnitAlone(figure.Mention)
        || (figure.Measure == Measure.Duration && IsTime(figure.Thing.Head) && Units.TryFind(figure.Thing.Head, out _)) || (figure.Measure == Measure.Share && Changes.Contains(figure.Thing.Head))
        || (figure.Measure == Measure.Money && figure.Thing.Head is "cost" or "bill" or "value" or "worth" or "expense" or "estimate");

    private static bool AreKin(string one, string other) => WordLexicon.English.AreKin(one, other);

    // Of people no more than what is said of them tells who they are: men who fled, men who were hit.
    private static double? Said(StoryFigure one, StoryFigure other)
    {
        if (one.Predicate.Length > 0 && other.Predicate.Length > 0)
        {
            if (one.Predicate == other.Predicate)
            {
                return 0.8;
            }

            if (KinDeeds.Are(one.Predicate, other.Predicate))
            {
                return 0.6;
            }

            if (WordLexicon.English.IsVerbKindOf(one.Predicate, other.Predicate) || WordLexicon.English.IsVerbKindOf(other.Predicate, one.Predicate))
            {
                return 0.5;
            }
        }

        if ((one.Predicate.Length > 0 && one.Predicate == other.Thing.Head) || (other.Predicate.Length > 0 && other.Predicate == one.Thing.Head))
        {
            return 0.8; // "the mission cost $80 million", "a cost of $80 million"
        }

        // "Costing the state $380 million", "that would cost $830 million"
        if (one.Measure == Measure.Money && one.Mention.Predicate is { } verb && verb == other.Mention.Predicate && one.Predicate == other.Predicate)
        {
            return 0.5;
        }

        // "Two men", "four men" of whom different things are said are any men.
        if (one.Thing.IsPeople && one.Measure == Measure.Count && Math.Max(one.Value ?? 0, other.Value ?? 0) < FewPeople && IsAnybody(one) && IsAnybody(other))
        {
            return null;
        }

        var areKin = one.Thing.Head == other.Thing.Head || AreKin(one.Thing.Head, other.Thing.Head);
        var isSaid = one.Predicate.Length > 0 && other.Predicate.Length > 0;
        var isFew = Math.Max(one.Value ?? 0, other.Value ?? 0) < FewThings;
        var isCopied = one.Value is { } x && other.Value is { } y && Math.Min(x, y) >= FewThings && AreSwapped(Math.Min(x, y), Math.Max(x, y));
        return one.Measure != Measure.Count || !one.Thing.IsPeople || areKin ? (!isSaid ? 0 : one.Thing.IsPeople ? -0.3 : isFew ? -0.8 : -0.5)
            : !one.Thing.IsAnyone && !other.Thing.IsAnyone ? (isCopied ? -0.6 : null)
            : isSaid ? -0.6 : -0.2;
    }

    /// <summary>Whether different things are said of people of two kinds or of any: those who voted are not confused with those who were sent.</summary>
    public static bool AreSaidApart(StoryFigure one, StoryFigure other) => (one.Measure == Measure.Money && one.Mention.Predicate is { } verb && other.Mention.Predicate is { } also && verb != also && IsOpen(one) && IsOpen(other))
        || (one.Measure == Measure.Count && one.Thing.IsPeople && one.Predicate.Length > 0 && other.Predicate.Length > 0 && one.Predicate != other.Predicate
        && one.Thing.Head != other.Thing.Head && !KinDeeds.Are(one.Predicate, other.Predicate));

    private static bool IsAnybody(StoryFigure figure) => figure.Thing.IsAnyone || figure.Thing.Head is "man" or "woman" or "male" or "female" or "boy" or "girl";

    private static bool IsAway(StoryFigure figure) => figure.Thing.Head.EndsWith(DimensionWords.Away, StringComparison.Ordinal);

    private static double Owners(string? one, string? other) => one is null || other is null || !char.IsUpper(one[0]) || !char.IsUpper(other[0]) ? 0
        : FoldedWords.Of(one).Intersect(FoldedWords.Of(other), StringComparer.Ordinal).Any() ? 0.4 : -1;

    /// <summary>Words that both sentences have: one that each article has in a single sentence tells most.</summary>
    private static double Words(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords)
    {
        var sum = 0.0;
        var own = words.In(one.Sentence);
        var others = otherWords.In(other.Sentence);
        for (var i = 0; i < own.Length; i++)
        {
            var best = 0.0;
            foreach (ref readonly var also in others)
            {
                if (also.Number == own[i].Number || (own[i].Sense >= 0 && own[i].Sense == also.Sense))
                {
                    best = Math.Max(best, (IsNear(one, own[i].Start) && IsNear(other, also.Start) ? 1 : OutsideWeight) / Math.Sqrt(words.CountOf(own[i].Number) * otherWords.CountOf(also.Number)));
                }
            }

            sum += best > 0 && !IsAmong(own[..i], own[i].Number) && !IsItself(one, own[i].Stem) && !IsItself(other, own[i].Stem) ? best : 0;
        }

        return Math.Min(MostWords, sum);
    }

    // "Berg scored from 17 yards", "Lund scored from 10": each names somebody of whom the other article knows nothing, and not as who says it.
    private static bool NameOthers(StoryFigure figure, ArticleWords words, ArticleWords otherWords)
    {
        foreach (var word in words.In(figure.Sentence))
        {
            if (word.IsName && !(word.IsPeople && figure.Measure != Measure.Length) && IsNear(figure, word.Start) && !otherWords.Has(word.Number) && !figure.Attribution.Any(source => source.Contains(word.Stem, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(ReadOnlySpan<ToldWord> words, int number)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two figures give one number with its digits in two orders, as happens when it is copied.</summary>
    public static bool AreSwapped(StoryFigure one, StoryFigure other) => one.Unit == other.Unit && one.Mention.Value is { } a && other.Mention.Value is { } b && Math.Min(a, b) >= 10 && a != b && AreSwapped(Math.Min(a, b), Math.Max(a, b));

    /// <summary>Whether the one number is the other with digits swapped: 12 and 21.</summary>
    public static bool AreSwapped(decimal low, decimal high) => DigitSlips.AreSwapped(low, high);

    private static bool IsNear(StoryFigure figure, int at) => Math.Abs(figure.Mention.Span.Start - at) <= Near;

    // What is counted and its unit are weighed by themselves.
    private static bool IsItself(StoryFigure figure, string stem) => figure.Thing.Head.AsSpan().TrimStart(NamedAmounts.Mark).StartsWith(stem, StringComparison.Ordinal)
        || (figure.Unit is { } unit && unit.StartsWith(stem, StringComparison.Ordinal));
}
