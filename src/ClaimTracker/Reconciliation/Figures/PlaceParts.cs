using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Finds casualties of one place among those of the whole event: "31 people died in the valley ... in the village of Orla six drowned".</summary>
internal static class PlaceParts
{
    /// <summary>The most figures before one that are looked at for the whole.</summary>
    private const int MostSteps = 12;

    public static List<StoryFigure> Mark(List<StoryFigure> article)
    {
        for (var i = 1; i < article.Count; i++)
        {
            var figure = article[i];
            if (IsCasualty(figure) && figure is { Place: { } place, Mention.IsImplicit: false } && IsOfWhole(article, i, PlaceComparison.KeyOf(place)))
            {
                article[i] = figure with { Mention = figure.Mention with { Kind = CountKind.Subset, Scope = figure.Mention.Scope ?? $"in {place.Name}" } };
            }
        }

        return article;
    }

    // The text gave more of them before, and did not say that it was there.
    private static bool IsOfWhole(List<StoryFigure> article, int at, string place)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostSteps; i--)
        {
            if (IsCasualty(article[i]) && article[i].Predicate == article[at].Predicate && article[i].Sentence < article[at].Sentence)
            {
                return article[i].Value > article[at].Value && !article[i].IsEarlier && PlaceComparison.KeyOf(article[i].Place) != place
                    && article[i].Sentence >= 0 && !article[i].Article.Reading.Sentences[article[i].Sentence].Of(article[i].Article.Reading.Text).Contains(article[at].Place!.Name, StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsCasualty(StoryFigure figure) => figure is { Mention.Measure: Measure.Count, Mention.Kind: CountKind.Total, OtherEvent: null, IsOfAnother: false, Value: > 0 } && PredicateFolding.IsCasualty(figure.Predicate);
}
