using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>One amount that an article gives of one thing, wherever it prints it: in the headline, in the body, in two units.</summary>
internal sealed class ToldAmount
{
    /// <summary>A count from here on is of one thing, however an article calls it; nineteen points are no nineteenth lap.</summary>
    private const decimal TellingValue = 100;

    private const int MostFigures = 60, PastDays = 21, PastMonths = 300, LongestBetween = 24, SinceReach = 40;

    // "The last 15 laps", "the opening seven": stretches of their own.
    private static readonly string[] PartsBefore = [.. WordTable.Read("stretch-words.tsv").Select(row => " " + row[0])];

    private ToldAmount(IEnumerable<StoryFigure> figures) => Figures = [.. figures];

    public List<StoryFigure> Figures { get; }

    public StoryFigure First => Figures[0];

    /// <summary>What it was joined to; null where it leads.</summary>
    private ToldAmount? Home { get; set; }

    /// <summary>Those that were joined to it.</summary>
    private List<ToldAmount> Joined { get; } = [];

    /// <summary>What leads all that it is joined with.</summary>
    public ToldAmount Root => Home is null ? this : Home.Root;

    /// <summary>All that are joined with it, where it leads.</summary>
    public IEnumerable<ToldAmount> Members => Joined.Prepend(this);

    /// <summary>Which of the two sides of a vote or a contest it counts: 1 for the 61 of "61 votes to 54", 2 for the 54; 0 where no side is told.</summary>
    public int SideOfVote(StoryFigures figures)
    {
        if (First.Measure != Measure.Count)
        {
            return 0;
        }

        foreach (var figure in Figures)
        {
            if (figures.Find(figure, figure.Index + 1) is { } behind && AreSides(figure, behind))
            {
                return 1;
            }

            if (figures.Find(figure, figure.Index - 1) is { } before && AreSides(before, figure))
            {
                return 2;
            }
        }

        return 0;
    }

    private static bool AreSides(StoryFigure one, StoryFigure other)
    {
        var from = one.Mention.Span.End;
        var length = other.Mention.Span.Start - from;
        if (one.Sentence != other.Sentence || one.Thing.Head != other.Thing.Head || length is < 4 or > LongestBetween)
        {
            return false;
        }

        var between = one.Article.Reading.Text.AsSpan(from, length);
        return between.EndsWith(" to ", StringComparison.Ordinal) && (length == 4 || between.StartsWith(" votes", StringComparison.Ordinal) || between.StartsWith(" points", StringComparison.Ordinal) || between.StartsWith(" goals", StringComparison.Ordinal));
    }

    /// <summary>Puts two that lead together, unless one article would have two amounts then.</summary>
    public void Join(ToldAmount other)
    {
        if (this != other && !Members.Any(own => other.Members.Any(also => own.First.Article == also.First.Article)))
        {
            other.Home = this;
            Joined.AddRange(other.Members);
        }
    }

    /// <summary>The amounts of an article that another article can give differently: of now, of all, and of no casualties, whose numbers grow by rules of their own.</summary>
    /// <param name="figures">The article's figures.</param>
    public static List<ToldAmount> In(ReadOnlySpan<StoryFigure> figures)
    {
        var own = new List<StoryFigure>();
        foreach (var figure in figures)
        {
            if (CanBe(figure) && own.Count < MostFigures)
            {
                own.Add(figure);
            }
        }

        var amounts = new List<ToldAmount>();
        foreach (var group in own.GroupBy(figure => (figure.Measure, figure.Value, figure.Measure is Measure.Age or Measure.Duration || (figure.Measure == Measure.Count && figure.Value < TellingValue) ? NameLinks.LexiconName(figure.Thing.Head) : "", UnitFactors.BaseOf(figure.Unit ?? ""))))
        {
            // "A 400-pound (181-kilogram) stone": one amount in two units.
            if (amounts.Find(amount => amount.First.Measure == group.Key.Measure && ValueRounding.AreConverted(amount.First, group.First())) is { } known)
            {
                known.Figures.AddRange(group);
            }
            else
            {
                amounts.Add(new ToldAmount(group));
            }
        }

        return amounts;
    }

    private static bool CanBe(StoryFigure figure) => figure.Value > 0 && figure.Mention.Kind != CountKind.Subset && figure.Sentence >= 0 && figure.Standing is not (FigureStanding.Earlier or FigureStanding.Denied)
        && figure.OtherEvent is null && !figure.IsOfAnother && !figure.Mention.IsImplicit && !figure.IsSum && !PredicateFolding.IsCasualty(figure.Predicate) && !IsStretch(figure);

    private static bool IsStretch(StoryFigure figure)
    {
        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var before = figure.Article.Reading.Text.AsSpan(sentence.Start, Math.Max(0, figure.Mention.Span.Start - sentence.Start)).TrimEnd();
        foreach (var word in PartsBefore)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return !IsVerb(before[..^word.Length], word);
            }
        }

        return false;
    }

    // "Will last 30 days", "is due to last 30 days"
    private static bool IsVerb(ReadOnlySpan<char> before, string word) => word == " last" && (before.EndsWith(" to", StringComparison.Ordinal) || before.EndsWith(" will", StringComparison.Ordinal) || before.EndsWith(" would", StringComparison.Ordinal)
        || before.EndsWith(" could", StringComparison.Ordinal) || before.EndsWith(" can", StringComparison.Ordinal) || before.EndsWith(" may", StringComparison.Ordinal) || before.EndsWith(" might", StringComparison.Ordinal) || before.EndsWith(" should", StringComparison.Ordinal));

    /// <summary>Whether two figures are of one time: both of today's news, or of stretches long past that meet.</summary>
    public static bool AreOfOneTime(StoryFigure one, StoryFigure other) => (Past(one), Past(other)) switch
    {
        (null, null) => true,
        ({ } held, { } also) => held.FirstDay <= also.LastDay && also.FirstDay <= held.LastDay,
        var (held, also) => CounterpartScore.AreSwapped(one, other) && (IsOfLastMonths(one.Article, held ?? also!.Value) || (one.Predicate.Length > 0 && one.Predicate == other.Predicate && one.Thing.Head.Length > 0 && one.Thing.Head == other.Thing.Head)),
    };

    // "Were inside its systems for 19 days in May", "for 91 days": what happened months ago is told with its month by one, and without by another.
    private static bool IsOfLastMonths(StoryArticle article, DateInterval held) => article.NotBefore is { } day && held.LastDay.DayNumber + PastMonths > day.DayNumber;

    // "Four years ago it took 33 percent": told of another time than today's news.
    private static DateInterval? Past(StoryFigure figure)
    {
        if (figure.Article.NotBefore is not { } day)
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
