using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Puts right what a figure's slots say for comparing, where the reader's answer holds for its sentence alone: whose and where, when an age held, a part that is all of them.</summary>
internal static class MentionCorrections
{
    /// <param name="text">The text.</param>
    /// <param name="stretch">The figure's sentence, or its own span where it stands outside all.</param>
    /// <param name="figure">The figure as it was read.</param>
    public static FigureMention Apply(string text, TextSpan stretch, FigureMention figure)
    {
        figure = NumbersOf.Complete(text, stretch, figure);
        // "China has opened 12 mills": whose they are is not where they are.
        if (figure is { Location: { } place, Subject: { } subject } && string.Equals(place.Name, subject, StringComparison.OrdinalIgnoreCase))
        {
            figure = figure with { Location = null };
        }

        // "The boy fell 5 metres": who fell is not what is measured. What is scheduled in "12 of 40 scheduled stops" are the 40.
        if (figure.Measure is Measure.Length or Measure.Speed && figure.Predicate is "fallen" or "plunged" or "tumbled" or "dropped")
        {
            figure = figure with { Counted = null };
        }
        else if (figure is { OutOf: not null, Status: FigureStatus.Projected })
        {
            figure = figure with { Status = null };
        }

        // "Ana Berg, 59, who set it up in 2009": she is 59 today.
        if (figure.Measure == Measure.Age && (figure.AsOf ?? figure.Period) is not null && figure.Span.End < text.Length && text[figure.Span.End] == ',')
        {
            figure = figure with { AsOf = null, Period = null };
        }

        // "A girl of seven was among the dead": she is no part of an age.
        if (figure is { Measure: Measure.Age, Kind: CountKind.Subset })
        {
            figure = figure with { Kind = CountKind.Total, Scope = null };
        }

        // "118 have fallen ill. Of those, 71 are in hospital": all who are.
        if (figure is { Kind: CountKind.Subset, Predicate: "hospitalised", Scope: "of" or "of those" or "of whom" or "of them" or "those" or "whom" or "them" })
        {
            figure = figure with { Kind = CountKind.Total, Scope = null };
        }

        // "a magnitude 6.4 quake", "its magnitude was 6.2"
        if (figure is { Measure: Measure.Count, Head: FigureCollector.Magnitude })
        {
            figure = figure with { Measure = Measure.Other, Unit = FigureCollector.Magnitude };
        }

        return figure;
    }
}
