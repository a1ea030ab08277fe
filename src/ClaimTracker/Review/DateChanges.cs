using ClaimTracker.Reading;

namespace ClaimTracker.Review;

/// <summary>Corrections of dates: of a figure, or of the words of a date and with them of the figures of its sentence.</summary>
internal static class DateChanges
{
    public static ArticleReading Apply(ArticleReading reading, DateCorrection correction)
    {
        var at = FigureChanges.At(reading, correction.Span);
        if (at >= 0)
        {
            var figure = reading.Figures[at];
            return FigureChanges.With(reading, at, figure with { Rule = figure.AsOf == correction.Date ? figure.Rule : Correction.Rule, AsOf = correction.Date });
        }

        for (var i = 0; i < reading.Dates.Count; i++)
        {
            var date = reading.Dates[i];
            if (!date.Span.Overlaps(correction.Span))
            {
                continue;
            }

            if (date.Interval == correction.Date)
            {
                return reading;
            }

            var dates = reading.Dates.ToArray();
            dates[i] = date with { Rule = Correction.Rule, Interval = correction.Date, Reason = correction.Date is null ? "an editor says that it cannot be known" : null };
            var sentence = reading.Sentences.FirstOrDefault(s => s.Contains(date.Span));
            var figures = reading.Figures.Select(figure => !sentence.Contains(figure.Span) || date.Interval is null ? figure : figure with
            {
                AsOf = figure.AsOf == date.Interval ? correction.Date : figure.AsOf,
                Period = figure.Period == date.Interval ? correction.Date : figure.Period,
            });
            return reading with { Dates = dates, Figures = [.. figures] };
        }

        return reading;
    }
}
