using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Finds casualties of one place among those of the whole event: "31 people died in the valley ... in the village of Orla six drowned".</summary>
internal static class PlaceParts
{
    /// <summary>The most figures before one that are looked at for the whole.</summary>
    private const int MostSteps = 12;

    private const string Statewide = "statewide";

    public static List<StoryFigure> Mark(List<StoryFigure> article)
    {
        for (var i = 1; i < article.Count; i++)
        {
            var figure = article[i];
            if (IsCasualty(figure) && !figure.Mention.IsImplicit && IsOfState(figure) && IsAfterMore(article, i))
            {
                article[i] = figure with { Mention = figure.Mention with { Kind = CountKind.Subset, Scope = figure.Mention.Scope ?? Statewide } };
            }
            else if (IsCasualty(figure) && figure is { Place: { } place, Mention.IsImplicit: false } && IsOfWhole(article, i, PlaceComparison.KeyOf(place)))
            {
                article[i] = figure with { Mention = figure.Mention with { Kind = CountKind.Subset, Scope = figure.Mention.Scope ?? $"in {place.Name}" } };
            }
        }

        return article;
    }

    // "Statewide, 22 people died": what the text gave before is of more than the state.
    private static bool IsOfState(StoryFigure figure) => figure.Sentence >= 0 && figure.Article.Reading.Sentences[figure.Sentence].Of(figure.Article.Reading.Text) is var sentence
        && (sentence.Contains(Statewide, StringComparison.OrdinalIgnoreCase) || sentence.Contains("in the state ", StringComparison.OrdinalIgnoreCase) || sentence.Contains("in her state", StringComparison.OrdinalIgnoreCase) || sentence.Contains("in his state", StringComparison.OrdinalIgnoreCase));

    private static bool IsAfterMore(List<StoryFigure> article, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostSteps; i--)
        {
            if (IsCasualty(article[i]) && article[i].Predicate == article[at].Predicate && article[i].Value > article[at].Value && !article[i].IsEarlier)
            {
                return true;
            }
        }

        return false;
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
