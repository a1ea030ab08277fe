using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>
/// Finds figures of two articles that tell of one thing in different words: what one article gives and the other does not is laid side by
/// side, and two figures that are each other's best match, by what is counted, what is said and the rest of their sentences, are compared.
/// </summary>
internal static class Counterparts
{
    /// <summary>News of one event is told within so many days.</summary>
    private const int MostDays = 3, MostDaysOfCopies = 7;

    /// <summary>Gives figures that are counterparts one thing, one predicate and a number of their own.</summary>
    /// <param name="story">The articles, in story order; every two of them are looked at.</param>
    /// <param name="figures">Their figures.</param>
    /// <param name="decisions">What editors said about names; a later one of two on the same names holds.</param>
    public static void Link(IReadOnlyList<StoryArticle> story, StoryFigures figures, IReadOnlyList<NameDecision> decisions)
    {
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = story.Select(article => new ArticleWords(article, stems)).ToList();
        var told = story.Select(article => ToldAmount.In(figures, article.Ordinal)).ToList();
        var matching = new CounterpartMatching(figures, decisions);
        var matched = new List<(double Odds, ToldAmount One, ToldAmount Other)>[told.Count];
        WorkShares.Run(told.ConvertAll(amounts => amounts.Count * told.Count), i =>
        {
            matched[i] = [];
            for (var j = i + 1; j < told.Count; j++)
            {
                if (AreToldWithin(story[i], story[j], MostDaysOfCopies))
                {
                    // Days later a number may have changed; that it has the same digits in another order is no change.
                    var areNear = AreToldWithin(story[i], story[j], MostDays);
                    matched[i].AddRange(matching.Match(told[i], words[i], told[j], words[j]).Where(pair => areNear || CopiedNumbers.AreSwapped(pair.One.First, pair.Other.First)));
                }
            }
        });

        var pairs = matched.SelectMany(row => row).ToList();
        foreach (var (_, one, other) in pairs.OrderByDescending(pair => pair.Odds).ThenBy(pair => pair.One.First.Article.Ordinal).ThenBy(pair => pair.One.First.Index)
            .ThenBy(pair => pair.Other.First.Article.Ordinal).ThenBy(pair => pair.Other.First.Index))
        {
            var (root, also) = (one.Root, other.Root);
            if (root.CanJoin(also) && !GiveBoth(root, also, figures))
            {
                root.Join(also);
            }
        }

        var number = 0;
        foreach (var root in pairs.Select(pair => pair.One.Root).Concat(pairs.Select(pair => pair.Other.Root)).Distinct().OrderBy(root => root.First.Article.Ordinal).ThenBy(root => root.First.Index))
        {
            if (root.Members.Skip(1).Any())
            {
                Rewrite([.. root.Members.SelectMany(amount => amount.Figures.Select(told => told.Figure))], ++number, figures);
            }
        }
    }

    // "Carrow have 24 points, Hexley nine": what is nine elsewhere is none of those that are 24 here.
    private static bool GiveBoth(ToldAmount one, ToldAmount other, StoryFigures figures) => Gives(one, other, figures) || Gives(other, one, figures);

    private static bool Gives(ToldAmount one, ToldAmount other, StoryFigures figures)
    {
        var others = other.Members.DistinctBy(also => (also.First.Measure, also.First.Value)).ToList();
        foreach (var own in one.Members)
        {
            foreach (var also in others)
            {
                foreach (var figure in figures.Of(own.First.Article.Ordinal))
                {
                    if (figure.Measure == also.First.Measure && figure.Value == also.First.Value && figure.Value != own.First.Value && (figure.Measure != Measure.Duration || CounterpartCandidates.AreOne(figure, also.First)) && (figure.Thing.Head.Length == 0 || CounterpartThings.Of(figure, also.First) is >= 0)
                        && new ToldFigure(figure).IsOfTimeOf(also.Figures[0]))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool AreToldWithin(StoryArticle one, StoryArticle other, int days) =>
        one.Published is not { } a || other.Published is not { } b || Math.Abs(a.FirstDay.DayNumber - b.FirstDay.DayNumber) <= days;

    // What was told first of those that name the thing is the model of the others, so that articles that come later do not rename a quantity; of ages, what gives the whole name of a person.
    private static void Rewrite(List<StoryFigure> members, int number, StoryFigures figures)
    {
        var model = members.OrderByDescending(figure => figure.Measure == Measure.Age && NamedAmounts.IsAnchor(figure.Thing.Head) && figure.Thing.Modifiers.Count > 0)
            .ThenByDescending(figure => !CounterpartThings.IsOpen(figure) && !NamedAmounts.IsAnchor(figure.Thing.Head))
            .ThenBy(figure => figure.Article.NotBefore ?? DateOnly.MaxValue).ThenBy(figure => figure.Article.Ordinal).ThenBy(figure => figure.Index).First();
        var thing = model.Thing.Head.Length == 0 && model.Measure != Measure.Age ? MeasuredMatters.ToldOnlyBy(model.Measure, ClauseWords.Around(model) ?? model.Passage.Surface) : model.Thing;
        var areAlike = members.TrueForAll(figure => figure.Value == model.Value);
        foreach (var figure in members)
        {
            // Where nothing is held against each other, each keeps what is told of it beside, and people keep what they are called.
            if (areAlike && !CounterpartThings.IsOpen(figure))
            {
                figures.Replace(figure, figure with { Thing = figure.Measure == Measure.Count && !figure.Thing.IsAnyone && !model.Thing.IsAnyone ? thing : figure.Thing, Predicate = model.Predicate, Counterpart = number });
                continue;
            }

            figures.Replace(figure, figure with
            {
                Thing = thing,
                Predicate = model.Predicate,
                Counterpart = number,
                Mention = figure.Mention with { Counted = model.Mention.Counted, Head = model.Mention.Head, Predicate = model.Mention.Predicate, Location = model.Mention.Location, Status = model.Mention.Status, Kind = model.Mention.Kind, Scope = model.Mention.Scope },
            });
        }
    }
}
