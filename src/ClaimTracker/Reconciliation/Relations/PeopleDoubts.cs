using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Weighs whether two numbers of people that exclude each other are likelier of a part and a whole, or of two events, than a contradiction.</summary>
internal static class PeopleDoubts
{
    /// <summary>Numbers further apart than this are of one event only when the one is the other with a nought too many.</summary>
    private const decimal MostFactor = 10;

    /// <summary>Values with more members than this are looked at by their first ones.</summary>
    private const int MostLooked = 64;

    /// <summary>Whether the words beside the numbers leave it open that both are true.</summary>
    public static bool Leave(SeriesDraft series, ValueCluster one, ValueCluster other)
    {
        var topic = series.Topic;
        if (one.Main.First.Thing.Head == "time")
        {
            return true; // "shot seven times", "struck eight times": whom it happened to is not told apart
        }

        if (topic.Measure != Measure.Count || !one.Main.First.Thing.IsPeople)
        {
            return false;
        }

        if (one.IsInHospital && other.IsInHospital && topic.IsCasualty && SeriesTimes.DaysApart(one, other) == 0 && !one.Representatives.Concat(other.Representatives).Any(WhatIsLeft.Is))
        {
            return false; // both count those in hospital
        }

        var (less, more) = one.Size < other.Size ? (one, other) : (other, one);
        var told = less.Members.Take(MostLooked).ToList();
        if (topic.IsCasualty && told.TrueForAll(figure => figure.Place is { } place && more.Representatives.Any(other => other.Article != figure.Article && TellsOfPlace(other.Article, figure, place.Name))))
        {
            return true;
        }

        var alone = topic.IsCasualty ? told.FindAll(figure => !HasLarger(series.Members, figure, more.Size)) : told;
        return (alone.Count == 0 && (one.Articles > 1 || other.Articles > 1)) || Leave(alone.Count == 0 ? told : alone, [.. more.Members.Take(MostLooked)], topic.IsCasualty);
    }

    // "Seventeen died, eleven of them in Georgia": the eleven of another article are those.
    private static bool TellsOfPlace(StoryArticle article, StoryFigure figure, string place) => article.Reading.Figures.Any(own =>
        own.Value == figure.Value && own.Measure == Measure.Count && own.Location?.Name == place);

    // An article that gives a larger number of the same means a part by the smaller one; a number far above both is of something else.
    private static bool HasLarger(IReadOnlyList<StoryFigure> members, StoryFigure figure, decimal more)
    {
        int low = 0, high = members.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = members[middle].Article.Ordinal < figure.Article.Ordinal ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < members.Count && i < low + MostLooked && members[i].Article == figure.Article; i++)
        {
            if (members[i].Value > figure.Value && members[i].Value <= more * 2 && members[i] is { IsEarlier: false, IsTotal: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the one number of dead may be the other with the attacker: they are one apart, and a text tells that he died.</summary>
    public static bool MayCountAttacker(Topic topic, ValueCluster one, ValueCluster other) =>
        topic.Predicate == PredicateFolding.Killed && Math.Abs(one.Size - other.Size) == 1 && Math.Min(one.Size, other.Size) >= 1
        && one.Representatives.Concat(other.Representatives).Any(figure => figure.IncludesAttacker || AttackersAmongDead.TellsOfDeath(figure.Article));

    /// <summary>The same for two figures of one article.</summary>
    public static bool Leave(StoryFigure one, StoryFigure other, bool isCasualty) =>
        one.Thing.IsPeople && (one.Value < other.Value ? Leave([one], [other], isCasualty) : Leave([other], [one], isCasualty));

    private static bool Leave(List<StoryFigure> less, List<StoryFigure> more, bool isCasualty)
    {
        if (isCasualty && less[0].Value is { } low && more[0].Value is { } high && high > low * MostFactor && high != low * 100)
        {
            return true;
        }

        var ofAnyone = more.Any(figure => figure.Thing.IsAnyone);
        return less.All(figure => IsPart(figure, isCasualty) || (ofAnyone && !figure.Thing.IsAnyone))
            || more.All(PartWords.TellOfSeveral) || less.All(PartWords.TellOfSeveral); // of a weekend, of a town: of how many events each tells is open
    }

    private static bool IsPart(StoryFigure figure, bool isCasualty) => figure.IsTakenForAll || figure.Mention.IsImplicit || (figure.IsAdded && !IsLead(figure))
        || (isCasualty && figure.Value == 1 && !IsLead(figure)) || figure.IsCharged || PartWords.MakePart(figure);

    private static bool IsLead(StoryFigure figure) => figure.Article.IsLead(figure.Mention.Span);
}
