using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Weighs whether two values of one series are about one thing.</summary>
internal static class SeriesEvidence
{
    /// <summary>Counts of things that nothing is said of conflict only when they are this near: further apart they are likelier two things.</summary>
    private const decimal NearFactor = 3;

    /// <summary>So many words in common show that two sentences tell of one thing, by how much else shows it.</summary>
    private const int LittleShared = 1, SomeShared = 2, MuchShared = 3;

    /// <summary>Values with more members than this are looked at by their first ones.</summary>
    private const int MostLooked = 64;

    /// <summary>Counts of things that nothing is said of are told apart by this number: "two stations" may be any two.</summary>
    private const decimal TellingValue = 5;

    /// <summary>
    /// Numbers from here on, this near each other and told within days, are of one thing also where their sentences share no words, when so
    /// many words of the headlines and of the sentences beside them are the same.
    /// </summary>
    private const decimal ToldOnce = 10, CloseFactor = 1.5m;
    private const int MuchAround = 5;

    /// <summary>Ages are compared in months.</summary>
    private const decimal YearMonths = 12;

    /// <summary>Whether enough shows that the two are about one thing: what is said of it, the words before it, or the rest of the sentences.</summary>
    public static bool IsEnough(Topic topic, ValueCluster one, ValueCluster other, StatementIndex statements)
    {
        if (topic.IsCasualty)
        {
            return true;
        }

        var (low, high) = one.Size < other.Size ? (one.Size, other.Size) : (other.Size, one.Size);
        if (low <= 0)
        {
            return false;
        }

        if (AreCounterparts(one, other))
        {
            return true;
        }

        if (NamedAmounts.IsAnchor(topic.Thing) && topic.Measure is Measure.Age or Measure.Share)
        {
            return true; // the name says whose it is
        }

        // "A 33-year-old woman", "a 51-year-old woman": any two; a boy of three and a boy of four are likelier one.
        if (topic.Measure == Measure.Age && (WordLexicon.English.NounMeaningOf(one.Main.First.Thing.Head) & WordMeaning.Person) != 0
            && statements.MostShared(one.Representatives, other.Representatives) < (high - low <= YearMonths ? MuchShared : MuchAround))
        {
            return false;
        }

        var isSaid = topic.Predicate.Length > 0 && one.Representatives.Any(a => other.Representatives.Any(b => AreSaidAlike(a.Predicate, b.Predicate)));
        if (IsSlip(low, high) && statements.MostShared(one.Representatives, other.Representatives) > MuchShared)
        {
            return true;
        }

        if (topic.Thing == MeasuredMatters.Vote.Head)
        {
            return SeriesTimes.AreToldTogether(one, other) && statements.MostSharedAround(one.Representatives, other.Representatives) >= MuchShared;
        }

        if (MeasuredMatters.IsMatter(one.Main.First.Thing.Head) && topic.Measure == Measure.Count)
        {
            return high <= low * NearFactor && statements.MostSharedAround(one.Representatives, other.Representatives) >= LittleShared;
        }

        if (MeasuredMatters.IsMatter(one.Main.First.Thing.Head) && topic.Measure is Measure.Duration or Measure.Money or Measure.Area or Measure.Length)
        {
            return (high <= low * NearFactor || IsSlip(low, high)) && statements.MostSharedAround(one.Representatives, other.Representatives) >= SomeShared;
        }

        // "Revenue rose 4.2%", "revenue rose 4.8%": the same is said of the same.
        if (topic.Measure == Measure.Share && isSaid && SeriesTimes.AreToldTogether(one, other) && HaveLikeWords(one, other)
            && statements.MostSharedAround(one.Representatives, other.Representatives) >= MuchShared)
        {
            return true;
        }

        // "The tower will be 320 metres tall", "the 230-metre tower"
        if (topic.Measure == Measure.Length && (high <= low * CloseFactor || DigitSlips.AreSwapped(low, high)) && AreThingsOrPeople(one) && !ThingFolding.IsUnitAlone(one.Main.First.Mention) && SeriesTimes.AreToldTogether(one, other)
            && statements.MostSharedAround(one.Representatives, other.Representatives) >= MuchShared)
        {
            return true;
        }

        if (topic.Measure == Measure.Age && one.Main.First.Thing is { IsPeople: false, Head.Length: > 0 } && SeriesTimes.AreToldTogether(one, other)
            && statements.MostSharedAround(one.Representatives, other.Representatives) >= MuchAround)
        {
            return true;
        }

        // "12 of 40 stops", "13 of the 40 stops"
        if (topic.Measure == Measure.Count && high <= low * CloseFactor && one.Main.First.Mention.OutOf is >= ToldOnce and var whole && whole == other.Main.First.Mention.OutOf && low + high != whole
            && statements.MostShared(one.Representatives, other.Representatives) >= LittleShared)
        {
            return true;
        }

        if (topic.Measure == Measure.Count && isSaid)
        {
            return high <= low * NearFactor || (low >= TellingValue && high <= low * 10 && statements.MostShared(one.Representatives, other.Representatives) >= SomeShared);
        }

        if (high > low * NearFactor || (topic.Measure == Measure.Share && Math.Abs(low + high - 100) < 1))
        {
            return false; // too far apart; or the two sides of one vote
        }

        var shares = one.Representatives.Any(a => other.Representatives.Any(b => SlotComparer.Shares(a.Thing.Modifiers, b.Thing.Modifiers)));
        var isNamed = topic.Measure is Measure.Count or Measure.Money or Measure.Share || topic.Predicate.Length > 0
            || one.Representatives.Any(a => other.Representatives.Any(b => a.Mention.Subject is not null && b.Mention.Subject is not null));
        if (shares && isNamed && low >= TellingValue && !NamedAmounts.IsAnchor(topic.Thing))
        {
            return true;
        }

        if (topic.Unit == FigureCollector.Magnitude || (topic.Measure == Measure.Share && MeasuredMatters.IsMatter(one.Main.First.Thing.Head)))
        {
            return true;
        }

        var areNear = low >= ToldOnce && (high <= low * CloseFactor || DigitSlips.AreSwapped(low, high));
        if ((topic.Measure == Measure.Count ? areNear && AreThingsOrPeople(one) : topic.Measure == Measure.Money && (high <= low * CloseFactor || DigitSlips.AreSwapped(low, high)) && !NamedAmounts.IsAnchor(topic.Thing) && topic.Thing.Length > 0) && SeriesTimes.AreToldTogether(one, other)
            && statements.MostSharedAround(one.Representatives, other.Representatives) >= MuchAround)
        {
            return true;
        }

        if (AreFromTwoPlaces(one, other))
        {
            return false;
        }

        var isAlone = topic.Measure == Measure.Length && ThingFolding.IsUnitAlone(one.Main.First.Mention);
        var needed = isAlone ? AreOfOneDimension(one, other) ? SomeShared : MuchShared
            : topic.Measure == Measure.Duration ? topic.Thing.Length > 0 && !NamedAmounts.IsAnchor(topic.Thing) && (isSaid || !Units.TryFind(one.Main.First.Thing.Head, out _)) ? LittleShared : MuchShared
            : isSaid && topic.Measure is not (Measure.Age or Measure.Score) ? LittleShared
            : topic.Measure == Measure.Money && !NamedAmounts.IsAnchor(topic.Thing) ? SomeShared : MuchShared;
        return statements.MostShared(one.Representatives, other.Representatives) >= needed;
    }

    /// <summary>Whether an article stands for both, by the word of one and the same: what it gives beside each other it holds for two things.</summary>
    public static bool AreToldApart(ValueCluster one, ValueCluster other)
    {
        var first = one.Members.Take(MostLooked).Where(member => !member.IsEarlier).ToLookup(member => member.Article.Ordinal);
        return other.Members.Take(MostLooked).Any(b => !b.IsEarlier && first[b.Article.Ordinal].Any(a => a.Attribution.SequenceEqual(b.Attribution, StringComparer.Ordinal)));
    }

    /// <summary>Whether all articles that give the one give the other as well: what they tell beside each other, and not against it, is a part, or another.</summary>
    public static bool AreToldBeside(ValueCluster one, ValueCluster other)
    {
        var (first, second) = (ArticlesOf(one), ArticlesOf(other));
        return first.IsSubsetOf(second) || second.IsSubsetOf(first);
    }

    private static HashSet<int> ArticlesOf(ValueCluster cluster) => [.. cluster.Members.Take(MostLooked).Where(member => !member.IsEarlier).Select(member => member.Article.Ordinal)];

    /// <summary>Whether figures of the two were found to tell of one thing by the whole of what is said.</summary>
    public static bool AreCounterparts(ValueCluster one, ValueCluster other) =>
        one.Members.Take(MostLooked).Any(a => a.Counterpart > 0 && other.Members.Take(MostLooked).Any(b => b.Counterpart == a.Counterpart));

    // Two heights; of two distances only those from one place.
    private static bool AreOfOneDimension(ValueCluster one, ValueCluster other) => one.Main.First.Thing.Head is var head && head.Contains(' ', StringComparison.Ordinal)
        && (!head.EndsWith(DimensionWords.Away, StringComparison.Ordinal)
            || one.Representatives.Any(a => other.Representatives.Any(b => a.Mention.Subject is { } from && string.Equals(from, b.Mention.Subject, StringComparison.OrdinalIgnoreCase))));

    private static bool AreFromTwoPlaces(ValueCluster one, ValueCluster other) => one.Main.First.Thing.Head.EndsWith(DimensionWords.Away, StringComparison.Ordinal)
        && one.Representatives.Any(a => a.Mention.Subject is not null) && other.Representatives.Any(b => b.Mention.Subject is not null) && !AreOfOneDimension(one, other);

    /// <summary>Whether what is counted can be seen and pointed at: 17 shelters, 40,000 fans; not points, games or rounds.</summary>
    private static bool AreThingsOrPeople(ValueCluster cluster) => cluster.Main.First.Thing is { IsContainer: false, Head: { Length: > 0 } head }
        && (WordLexicon.English.NounMeaningOf(head) & (WordMeaning.Person | WordMeaning.Artifact | WordMeaning.Animal)) != 0 && (WordLexicon.English.NounMeaningOf(head) & (WordMeaning.Time | WordMeaning.Measure)) == 0;

    private static bool HaveLikeWords(ValueCluster one, ValueCluster other) => one.Representatives.Any(a => other.Representatives.Any(b =>
        (a.Thing.Modifiers.Count == 0 && b.Thing.Modifiers.Count == 0) || SlotComparer.Shares(a.Thing.Modifiers, b.Thing.Modifiers)));

    private static bool AreSaidAlike(string one, string other) => one == other || (one.Length > 0 && other.Length > 0 && WordLexicon.English.AreVerbSynonyms(one, other));

    /// <summary>Whether the one number is the other with a nought too many: 3,000 and 30,000.</summary>
    private static bool IsSlip(decimal low, decimal high) => low >= TellingValue && DigitSlips.IsSlip(low, high);
}
