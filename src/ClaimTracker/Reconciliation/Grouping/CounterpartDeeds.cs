using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Weighs how much alike is what two articles say of those or of what they count: one verb, verbs near each other, different ones.</summary>
internal static class CounterpartDeeds
{
    /// <summary>Of so few people, or things, of which different things are said, there are several in a story.</summary>
    private const decimal FewPeople = 6, FewThings = 20;

    // Of people no more than what is said of them tells who they are: men who fled, men who were hit.
    public static double? Of(StoryFigure one, StoryFigure other)
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

        if (one.Thing.IsPeople && one.Measure == Measure.Count && AreOfFew(one, other))
        {
            return null;
        }

        var areKin = one.Thing.Head == other.Thing.Head || CounterpartThings.AreKin(one.Thing.Head, other.Thing.Head);
        var isSaid = one.Predicate.Length > 0 && other.Predicate.Length > 0;
        var isFew = Math.Max(one.Value ?? 0, other.Value ?? 0) < FewThings;
        var isCopied = one.Value is { } x && other.Value is { } y && Math.Min(x, y) >= FewThings && DigitSlips.AreSwapped(Math.Min(x, y), Math.Max(x, y));
        return one.Measure != Measure.Count || !one.Thing.IsPeople || areKin ? (!isSaid ? 0 : one.Thing.IsPeople ? -0.3 : isFew ? -0.8 : -0.5)
            : !CounterpartThings.IsOfAnyKind(one) && !CounterpartThings.IsOfAnyKind(other) ? (isCopied ? -0.6 : null)
            : isSaid ? -0.6 : -0.2;
    }

    /// <summary>Whether they count few people of whom different things are said: "two men", "four men" are any men.</summary>
    public static bool AreOfFew(StoryFigure one, StoryFigure other) => !AreAkin(one.Predicate, other.Predicate)
        && Math.Max(one.Value ?? 0, other.Value ?? 0) < FewPeople && CounterpartThings.IsAnybody(one) && CounterpartThings.IsAnybody(other);

    /// <summary>Whether the two verbs, folded, tell of one deed or of deeds akin.</summary>
    public static bool AreAkin(string one, string other) => one.Length > 0 && other.Length > 0
        && (one == other || KinDeeds.Are(one, other) || WordLexicon.English.AreVerbSynonyms(one, other) || WordLexicon.English.IsVerbKindOf(one, other) || WordLexicon.English.IsVerbKindOf(other, one));
}
