using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Finds the date by which a casualty figure is of another event than its article's: long before, or a toll of many events.</summary>
internal static class EventDates
{
    /// <summary>A figure that holds this many days or more before the publication belongs to another event.</summary>
    private const int BackgroundDays = 45;

    /// <summary>A period of more days than this covers many events.</summary>
    private const int LongestEventDays = 60;

    /// <returns>Null for figures of the article's own event.</returns>
    public static PartialDate? Of(StoryArticle article, FigureMention figure, string predicate, int sentence)
    {
        // "In 1996 a 5-year-old girl got into the pen": a child of then.
        if (!PredicateFolding.IsCasualty(predicate) && predicate != "arrested" && !(figure.Measure == Measure.Age && (figure.AsOf ?? figure.Period) is not null))
        {
            return null;
        }

        // "45 people have been killed this year": a toll of many events.
        if (figure.Period is { } period && period.LastDay.DayNumber - period.FirstDay.DayNumber > LongestEventDays)
        {
            return period.To;
        }

        if ((figure.AsOf ?? figure.Period) is { } held)
        {
            return article.NotBefore is { } day && held.LastDay < day.AddDays(-Math.Min(BackgroundDays, day.DayNumber)) ? held.To : null;
        }

        // "the 2004 tsunami": a year long past beside the figure, in its own sentence.
        return sentence < 0 ? null
            : PastYears.In(article.Reading.Text, article.Reading.Sentences[sentence], article.NotBefore?.Year ?? 0) is { } past && !past.Span.Overlaps(figure.Span) ? past.Year
            : PastYears.OfSubject(article.Reading.Text, article.Reading.Sentences, sentence, article.NotBefore?.Year ?? 0);
    }
}
