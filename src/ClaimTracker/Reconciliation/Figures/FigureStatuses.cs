using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Tells whether a figure is of what is to come, by its sentence and by what it is of: a price that was agreed is none, a count under way is.</summary>
internal static class FigureStatuses
{
    /// <returns>The figure with its status for comparing, and whether it is what analysts expected.</returns>
    public static (FigureMention Figure, bool IsForecast) Give(ArticleReading reading, FigureMention figure, FoldedThing thing, string predicate, int sentence)
    {
        var isForecast = sentence >= 0 && figure.Measure is Measure.Money or Measure.Share or Measure.Count && Forecasts.Give(reading.Text, reading.Sentences[sentence], figure.Span);
        figure = isForecast ? figure with { Status = FigureStatus.Projected } : WithStatus(reading, figure, thing, predicate, sentence);
        if (predicate == PredicateFolding.Lost && thing.Head == FoldedThing.Job.Head && figure.Status == FigureStatus.Projected)
        {
            figure = figure with { Status = null }; // "will be lost", "is to cut": announced once, they are going
        }

        return (figure, isForecast);
    }

    private static FigureMention WithStatus(ArticleReading reading, FigureMention figure, FoldedThing thing, string predicate, int sentence)
    {
        if ((NamedAmounts.IsAnchor(thing.Head) || MeasuredMatters.IsMatter(thing.Head)) && figure is { Measure: Measure.Money, Status: FigureStatus.Projected })
        {
            return figure with { Status = null }; // "will pay $4 billion for it": the price is agreed
        }

        if (figure.Status is not null || sentence < 0)
        {
            return figure;
        }

        var stretch = reading.Sentences[sentence];
        var told = NamedAmounts.IsAnchor(thing.Head) && sentence > 0 ? new TextSpan(reading.Sentences[sentence - 1].Start, stretch.End) : stretch; // "her rival had 44 percent" follows it
        var isOpen = figure.Measure == Measure.Share ? EarlyCounts.AreIn(reading.Text, told, figure.Span)
            : figure.Measure is Measure.Count or Measure.Money && predicate.Length == 0 && !NamedAmounts.IsAnchor(thing.Head) && EarlyCounts.IsPlanned(reading.Text, stretch, figure.Span);
        return isOpen ? figure with { Status = FigureStatus.Projected } : figure;
    }
}
