using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Answers what dates and words of change say of two values of one series: which came later, whether they were told together, whether they can have changed.</summary>
internal static class SeriesTimes
{
    private static readonly HashSet<string> Running = WordTable.Read("running-deeds.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The most days between the first tellings of two values that nothing else ties together.</summary>
    private const int MostDays = 60;

    /// <summary>So many days apart, news of one event is still told.</summary>
    private const int NearDays = 3, WeekDays = 7;

    private const int LeastStretchDays = 27;

    // "Prices rose 9%" tells of one change; that it rose counts nothing newly.
    private static readonly HashSet<string> RiseAndFall = [.. WordTable.Read("rise-and-fall-words.tsv").Select(row => WordLexicon.English.BaseOf(row[0]))];

    // "A strike in 2018 had lasted eight days" stands against nothing of today.
    public static bool AreOfTwoTimes(ValueCluster one, ValueCluster other) => one.Representatives.All(TellsOfPast) != other.Representatives.All(TellsOfPast);

    /// <summary>Whether both tell of one year that is past, of which nothing is newly counted: "a 2019 outbreak infected 57 people".</summary>
    public static bool AreOfOnePastYear(ValueCluster one, ValueCluster other) =>
        one.Representatives.All(a => PastYear(a) is { } year && other.Representatives.All(b => PastYear(b) == year));

    private static bool TellsOfPast(StoryFigure figure) => PastYear(figure) is not null;

    private static int? PastYear(StoryFigure figure) => figure.Measure == Measure.Age || figure.Article.NotBefore is not { } day || figure.Sentence < 0 ? null
        : (figure.Mention.AsOf ?? figure.Mention.Period) is { } held ? held.LastDay.AddDays(MostDays) < day ? held.LastDay.Year : null
        : PastYears.In(figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence], day.Year) is { } past && !past.Span.Overlaps(figure.Mention.Span) ? past.Year.Year : null;

    /// <summary>Whether it is an amount that does not grow, so that two values told at different times are likelier of two things than of one that changed.</summary>
    public static bool IsFixed(Topic topic, ValueCluster early, ValueCluster late) => StaysAsItIs(topic, early, late) || topic.Thing == MeasuredMatters.Profit.Head || (topic.Measure == Measure.Share && topic.Predicate.Length > 0 && RiseAndFall.Contains(topic.Predicate)) || ((early.Change | late.Change) & (ChangeWords.Newly | ChangeWords.Revised)) == 0 && !early.HasEarlier
        && (NamedAmounts.IsAnchor(topic.Thing) || topic.Measure is not (Measure.Count or Measure.Money or Measure.Share or Measure.Area) || (topic.Measure == Measure.Count && topic.Predicate.Length == 0 && (early.Size > late.Size || early.Main.First.Thing.IsPeople)));

    // A later number of homes destroyed is newer; a later number of seats, of instruments or of what a deal costs is another, unless a word or a date says that it changed.
    private static bool StaysAsItIs(Topic topic, ValueCluster early, ValueCluster late) => !topic.IsCasualty && AreToldTogether(early, late) && !early.HasEarlier
        && ((early.Change | late.Change) & (ChangeWords.Newly | ChangeWords.Revised | ChangeWords.Earlier)) == 0
        && !(early.AsOf is { } then && late.AsOf is { } now && then != now) && topic.Measure != Measure.Area
        && !GoesOn(early, late);

    /// <summary>Whether what is counted can become more while its event goes on; what is past does not.</summary>
    public static bool MayGrow(Topic topic, ValueCluster one, ValueCluster other) => topic.Measure == Measure.Area || GoesOn(one, other);

    // Jobs that are to go were announced once.
    private static bool GoesOn(ValueCluster one, ValueCluster other) =>
        one.Main.Members.Concat(other.Main.Members).Any(member => Running.Contains(member.Predicate) && member.Thing.Head is not ("job" or "post" or "position" or "role"));

    /// <summary>Without a date at which they hold, what was told months apart is of two events likelier than of one that goes on.</summary>
    public static bool AreFarApart(Topic topic, ValueCluster early, ValueCluster late) =>
        (!topic.IsCasualty && topic.Predicate.Length > 0 && early.AsOf is { } then && late.AsOf is { } now && now.DayNumber - then.DayNumber > MostDays && ((early.Change | late.Change) & (ChangeWords.Newly | ChangeWords.Revised | ChangeWords.Earlier)) == 0)
        || (early.AsOf is null || late.AsOf is null) && ((early.Change | late.Change) & (ChangeWords.Newly | ChangeWords.Revised | ChangeWords.Earlier)) == 0
        && early.FirstTold is { } first && late.FirstTold is { } second && Math.Abs(second.DayNumber - first.DayNumber) > MostDays;

    public static bool AreToldTogether(ValueCluster one, ValueCluster other) => DaysApart(one, other) <= NearDays;

    /// <summary>Whether so few days lie between that one may have been copied from what the other is a copy of.</summary>
    public static bool AreOfOneWeek(ValueCluster one, ValueCluster other) => DaysApart(one, other) <= WeekDays;

    // Growth of this year and of the last: a rate is of its year, also where a text names it only as when it held.
    public static bool AreOfTwoYears(ValueCluster one, ValueCluster other) =>
        one.Representatives.All(a => other.Representatives.All(b => (Stretch(a), Stretch(b)) switch
        {
            (null, null) => false,
            ({ } held, { } also) => SlotComparer.Time(held, also) != Alignment.Equal,
            _ => true,
        }));

    // A day is when it was told, not what it covers.
    private static DateInterval? Stretch(StoryFigure figure) =>
        (figure.Mention.Period ?? figure.Mention.AsOf) is { } held && held.LastDay.DayNumber - held.FirstDay.DayNumber >= LeastStretchDays ? held : null;

    public static int? DaysApart(ValueCluster one, ValueCluster other) =>
        one.FirstTold is { } first && other.FirstTold is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : null;

    public static Reason TimeReason(ValueCluster early, ValueCluster late) =>
        early.AsOf is not null && late.AsOf is not null ? Reason.LaterAsOf : Reason.LaterPublication;

    public static bool IsNewly(ValueCluster cluster) => cluster.Members.Any(member => (member.Change & ChangeWords.Newly) != 0 || NextSentenceIsNewly(member));

    private static bool NextSentenceIsNewly(StoryFigure figure)
    {
        var sentences = figure.Article.Reading.Sentences;
        return figure.Sentence >= 0 && figure.Sentence + 1 < sentences.Count
            && (ChangeWordScan.In(figure.Article.Reading.Text, sentences[figure.Sentence + 1]) & ChangeWords.Newly) != 0;
    }

    /// <summary>Whether the texts that tell the older number tell a newer one beside it that lies on the other side of it than this one: "has risen to 118, up from 94" against 80.</summary>
    /// <param name="older">The number that texts tell as older.</param>
    /// <param name="other">A number that stands.</param>
    public static bool GoesTheOtherWay(ValueCluster older, ValueCluster other)
    {
        var isTold = false;
        foreach (var figure in older.Representatives)
        {
            var all = figure.Article.Reading.Figures;
            foreach (var at in (ReadOnlySpan<int>)[figure.Index - 1, figure.Index + 1])
            {
                if (figure.Standing == FigureStanding.Earlier && figure.Sentence >= 0 && at >= 0 && at < all.Count && figure.Article.Reading.Sentences[figure.Sentence].Contains(all[at].Span)
                    && all[at] is { Value: { } now } && all[at].Measure == figure.Measure && all[at].Unit == figure.Mention.Unit && figure.Mention.Value is { } then && now != then)
                {
                    if (now > then != other.Size < older.Size)
                    {
                        return false;
                    }

                    isTold = true;
                }
            }
        }

        return isTold;
    }

    /// <summary>Which of the two came later, by as-of dates, else by publication; null, null when the texts do not say.</summary>
    public static (ValueCluster? Early, ValueCluster? Late) InTime(SeriesDraft series, ValueCluster one, ValueCluster other)
    {
        // A price or a sentence that a court gave is told once; the dates beside it are of other things.
        if (NamedAmounts.IsAnchor(series.Topic.Thing) && AreToldTogether(one, other))
        {
            return (null, null);
        }

        var a = one.AsOf ?? one.FirstPublished;
        var b = other.AsOf ?? other.FirstPublished;
        if (one.AsOf is null != other.AsOf is null && one.FirstPublished is not null && other.FirstPublished is not null)
        {
            a = one.FirstPublished;
            b = other.FirstPublished;
        }

        // What two papers of one day tell of one or the other day before is told together, unless the words say that it changed.
        if (a is { } held && b is { } also && Math.Abs(held.DayNumber - also.DayNumber) <= NearDays && DaysApart(one, other) == 0
            && ((one.Change | other.Change) & (ChangeWords.Newly | ChangeWords.Revised | ChangeWords.Earlier)) == 0)
        {
            return (null, null);
        }

        if (a is null || b is null)
        {
            return one.Size < other.Size && IsNewly(other) ? (one, other) : other.Size < one.Size && IsNewly(one) ? (other, one) : (null, null);
        }

        return a == b ? (null, null) : a < b ? (one, other) : (other, one);
    }
}
