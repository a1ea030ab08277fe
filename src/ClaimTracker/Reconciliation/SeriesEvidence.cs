using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Weighs whether two values of one series are about one thing.</summary>
internal static class SeriesEvidence
{
    /// <summary>Counts of things that nothing is said of conflict only when they are this near: further apart they are likelier two things.</summary>
    private const decimal NearFactor = 3;

    /// <summary>So many words in common show that two sentences tell of one thing, by how much else shows it.</summary>
    private const int LittleShared = 1, SomeShared = 2, MuchShared = 3;

    /// <summary>Counts of things that nothing is said of are told apart by this number: "two stations" may be any two.</summary>
    private const decimal TellingValue = 5;

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

        if (topic.Measure == Measure.Count && topic.Predicate.Length > 0)
        {
            return high <= low * NearFactor || (high <= low * 10 && statements.MostShared(one.Representatives, other.Representatives) >= SomeShared);
        }

        if (high > low * NearFactor || (topic.Measure == Measure.Share && Math.Abs(low + high - 100) < 1))
        {
            return false; // too far apart; or the two sides of one vote
        }

        var shares = one.Representatives.Any(a => other.Representatives.Any(b => SlotComparer.Shares(a.Thing.Modifiers, b.Thing.Modifiers)));
        var isNamed = topic.Measure is Measure.Count or Measure.Money or Measure.Share || topic.Predicate.Length > 0
            || one.Representatives.Any(a => other.Representatives.Any(b => a.Mention.Subject is not null && b.Mention.Subject is not null));
        if (shares && isNamed && low >= TellingValue && !MoneyTopics.IsAnchor(topic.Thing))
        {
            return true;
        }

        if (topic.Unit == FigureCollector.Magnitude)
        {
            return true;
        }

        var needed = topic.Predicate.Length > 0 && topic.Measure is not (Measure.Age or Measure.Score) && (topic.Measure != Measure.Duration || topic.Thing.Length > 0 && !MoneyTopics.IsAnchor(topic.Thing)) ? LittleShared
            : topic.Measure == Measure.Money && !MoneyTopics.IsAnchor(topic.Thing) ? SomeShared : MuchShared;
        return statements.MostShared(one.Representatives, other.Representatives) >= needed;
    }
}
