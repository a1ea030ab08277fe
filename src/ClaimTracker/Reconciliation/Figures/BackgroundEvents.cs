using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Tells figures of another event, mentioned for background, from those of the event that an article is about: "a revenge for last week's
/// strikes, which killed 32". The first casualties that an article counts are those of its event.
/// </summary>
internal static class BackgroundEvents
{
    /// <summary>Figures of one event that hold at days further apart than this are of two.</summary>
    private const int MostDays = 7;

    public static List<StoryFigure> Mark(List<StoryFigure> article)
    {
        var first = article.FindIndex(IsCasualty);
        for (var i = first + 1; first >= 0 && i < article.Count; i++)
        {
            if (!IsCasualty(article[i]))
            {
                continue;
            }

            if (DateOf(article[first], article[i]) is { } date)
            {
                article[i] = article[i] with { OtherEvent = date };
            }
            else if (article[i].Sentence >= 0 && EventMarks.TellOfAnother(article[i].Article.Reading.Text, article[i].Article.Reading.Sentences[article[i].Sentence], article[i].Mention.Span))
            {
                article[i] = article[i] with { IsOfAnother = true };
            }
        }

        return article;
    }

    private static bool IsCasualty(StoryFigure figure) => figure.Mention.Measure == Measure.Count && figure.OtherEvent is null && PredicateFolding.IsCasualty(figure.Predicate);

    /// <summary>Whether the figure, which comes behind the first casualties of its article, is of another event than they are; its date, else null.</summary>
    /// <param name="first">The first figure of casualties in the article.</param>
    /// <param name="figure">A later one.</param>
    private static PartialDate? DateOf(StoryFigure first, StoryFigure figure)
    {
        if (figure.Article.Published is not { } published || (figure.Mention.AsOf ?? figure.Mention.Period) is not { } held || figure.Value == first.Value)
        {
            return null;
        }

        if ((first.Mention.AsOf ?? first.Mention.Period) is { } own)
        {
            // A month or a week in which the article's own event lies may be a toll that includes it.
            return held == own || IsDay(own) && IsDay(held) && Math.Abs(own.FirstDay.DayNumber - held.FirstDay.DayNumber) <= MostDays || !IsDay(own) ? null
                : IsDay(held) || held.LastDay < own.FirstDay || IsRecent(held, published) ? held.To : null;
        }

        // The news itself says "on Monday"; "last week" and "this month" lead to something before it.
        return !IsDay(held) ? IsRecent(held, published) ? held.To : null
            : Math.Abs(published.FirstDay.DayNumber - held.FirstDay.DayNumber) > MostDays ? held.To : null;
    }

    private static bool IsDay(DateInterval interval) => interval.FirstDay == interval.LastDay;

    private static bool IsRecent(DateInterval held, PartialDate published) =>
        held.LastDay.DayNumber - held.FirstDay.DayNumber <= 31 && held.FirstDay <= published.LastDay && published.FirstDay.DayNumber - held.FirstDay.DayNumber <= 62;
}
