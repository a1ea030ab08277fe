using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>A figure of a told amount, with what its text says of it alone: read once, however many other figures it is held against.</summary>
internal sealed class ToldFigure(StoryFigure figure)
{
    private const int PastDays = 21, PastMonths = 300, SinceReach = 40;

    private readonly DateInterval? _past = Past(figure);

    public StoryFigure Figure => figure;

    public ValueBounds Allowed { get; } = figure.Allowed;

    /// <summary>Whether it counts what is left, which is less on another day: "eight are still in hospital".</summary>
    private bool IsLeft { get; } = figure.Measure == Measure.Count && WhatIsLeft.Is(figure);

    /// <summary>Whether both are of one day, or neither is of what is left at its day.</summary>
    public bool IsOfDayOf(ToldFigure other) => (!IsLeft && !other.IsLeft) || Figure.Article.Published is not { } day || other.Figure.Article.Published is not { } also || day == also;

    /// <summary>Whether two figures are of one time: both of today's news, or of stretches long past that meet.</summary>
    public bool IsOfTimeOf(ToldFigure other) => (_past, other._past) switch
    {
        (null, null) => true,
        ({ } held, { } also) => held.FirstDay <= also.LastDay && also.FirstDay <= held.LastDay,
        var (held, also) => CopiedNumbers.AreSwapped(Figure, other.Figure) && (IsOfLastMonths(Figure.Article, held ?? also!.Value)
            || (Figure.Predicate.Length > 0 && Figure.Predicate == other.Figure.Predicate && Figure.Thing.Head.Length > 0 && Figure.Thing.Head == other.Figure.Thing.Head)),
    };

    // "Were inside its systems for 19 days in May", "for 91 days": what happened months ago is told with its month by one, and without by another.
    private static bool IsOfLastMonths(StoryArticle article, DateInterval held) => article.NotBefore is { } day && held.LastDay.DayNumber + PastMonths > day.DayNumber;

    // "Four years ago it took 33 percent": told of another time than today's news.
    private static DateInterval? Past(StoryFigure figure)
    {
        if (figure.Sentence < 0 || figure.Article.NotBefore is not { } day)
        {
            return null;
        }

        if ((figure.Mention.AsOf ?? figure.Mention.Period) is { } held)
        {
            return held.LastDay.DayNumber + PastDays < day.DayNumber ? held : null;
        }

        return PastYears.In(figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence], day.Year) is { } past && !past.Span.Overlaps(figure.Mention.Span) && !IsSince(figure, past.Span)
            ? new DateInterval(past.Year, past.Year) : null;
    }

    // "Since 2018", "since the war began in 2018": up to today.
    private static bool IsSince(StoryFigure figure, TextSpan year)
    {
        var from = Math.Max(figure.Article.Reading.Sentences[figure.Sentence].Start, year.Start - SinceReach);
        var before = figure.Article.Reading.Text.AsSpan(from, Math.Max(0, year.Start - from));
        return before[(before.LastIndexOf(',') + 1)..].Contains("since ", StringComparison.OrdinalIgnoreCase);
    }
}
