using ClaimTracker.Mentions.Locations;
using ClaimTracker.Reading;

namespace ClaimTracker.Review;

/// <summary>Corrections of places: of a figure, or of a name wherever the article has it.</summary>
internal static class PlaceChanges
{
    public static ArticleReading Apply(ArticleReading reading, PlaceCorrection correction)
    {
        var at = FigureChanges.At(reading, correction.Span);
        if (at >= 0)
        {
            var figure = reading.Figures[at];
            return FigureChanges.With(reading, at, figure with { Rule = figure.Location == correction.Place ? figure.Rule : Correction.Rule, Location = correction.Place });
        }

        var named = reading.Locations.FirstOrDefault(location => location.Span.Overlaps(correction.Span));
        if (named is null || correction.Place is not { } place || named.Place == place)
        {
            return reading;
        }

        // One word means one place in one article.
        var surface = named.Span.Of(reading.Text);
        bool IsMeant(LocationMention location) => location.Place == named.Place && string.Equals(location.Span.Of(reading.Text), surface, StringComparison.Ordinal);
        return reading with
        {
            Locations = [.. reading.Locations.Select(location => IsMeant(location) ? location with { Rule = Correction.Rule, Place = place } : location)],
            Figures = [.. reading.Figures.Select(figure => figure.Location == named.Place ? figure with { Location = place } : figure)],
        };
    }
}
