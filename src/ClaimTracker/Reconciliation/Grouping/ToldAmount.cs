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

    private const decimal LeastBare = 10;

    private const int MostFigures = 60, LongestBetween = 24;

    // "The last 15 laps", "the opening seven": stretches of their own.
    private static readonly string[] PartsBefore = [.. WordTable.Read("stretch-words.tsv").Select(row => " " + row[0])];

    private readonly List<ToldFigure> _figures;

    private ToldAmount(IEnumerable<StoryFigure> figures) => _figures = [.. figures.Select(figure => new ToldFigure(figure))];

    public IReadOnlyList<ToldFigure> Figures => _figures;

    public StoryFigure First => _figures[0].Figure;

    /// <summary>What it was joined to; null where it leads.</summary>
    private ToldAmount? Home { get; set; }

    /// <summary>Those that were joined to it.</summary>
    private List<ToldAmount> Joined { get; } = [];

    /// <summary>What leads all that it is joined with.</summary>
    public ToldAmount Root => Home is null ? this : Home.Root;

    /// <summary>All that are joined with it, where it leads.</summary>
    public IEnumerable<ToldAmount> Members => Joined.Prepend(this);

    /// <summary>Which of the two sides of a vote or a contest it counts: 1 for the 61 of "61 votes to 54", 2 for the 54; 0 where no side is told.</summary>
    public int SideOfVote { get; private set; }

    private int FindSide(StoryFigures all)
    {
        if (First.Measure != Measure.Count)
        {
            return 0;
        }

        foreach (var told in _figures)
        {
            if (all.Find(told.Figure, told.Figure.Index + 1) is { } behind && AreSides(told.Figure, behind))
            {
                return 1;
            }

            if (all.Find(told.Figure, told.Figure.Index - 1) is { } before && AreSides(before, told.Figure))
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

    /// <summary>Whether two lead apart, and no article would have two amounts if they were put together.</summary>
    public bool CanJoin(ToldAmount other)
    {
        if (this == other)
        {
            return false;
        }

        var articles = Members.Select(own => own.First.Article.Ordinal).ToHashSet();
        return !other.Members.Any(also => articles.Contains(also.First.Article.Ordinal));
    }

    /// <summary>Puts two together that can be.</summary>
    public void Join(ToldAmount other)
    {
        other.Home = this;
        Joined.AddRange(other.Members);
    }

    /// <summary>The amounts of an article that another article can give differently: of now, of all, and of no casualties, whose numbers grow by rules of their own.</summary>
    /// <param name="figures">The story's figures.</param>
    /// <param name="article">The ordinal of the article.</param>
    public static List<ToldAmount> In(StoryFigures figures, int article)
    {
        var own = new List<StoryFigure>();
        foreach (var figure in figures.Of(article))
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
                known._figures.AddRange(group.Select(figure => new ToldFigure(figure)));
            }
            else
            {
                amounts.Add(new ToldAmount(group));
            }
        }

        foreach (var amount in amounts)
        {
            amount.SideOfVote = amount.FindSide(figures);
        }

        return amounts;
    }

    private static bool CanBe(StoryFigure figure) => figure.Value > 0 && (figure.Mention.Kind != CountKind.Subset || CounterpartKinds.IsOfWhole(figure)) && figure.Sentence >= 0 && figure.Standing is not (FigureStanding.Earlier or FigureStanding.Denied)
        && figure.OtherEvent is null && !figure.IsOfAnother && !figure.Mention.IsImplicit && !figure.IsSum && !PredicateFolding.IsCasualty(figure.Predicate) && !IsStretch(figure) && !IsInferred(figure) && !IsMadeUpOf(figure) && !ContestLeads.Is(figure);

    // "All three lived in that street": what a small number counts that names nothing itself is a guess.
    private static bool IsInferred(StoryFigure figure) => figure.Measure == Measure.Count && figure.Value < LeastBare && figure.Mention.CountedSpan is null;

    // "The seven-member board", "a three-man crew": how many it has, and not how many did something.
    private static bool IsMadeUpOf(StoryFigure figure) => figure.Measure == Measure.Count && figure.Thing.IsPeople && figure.Mention.Span.End < figure.Article.Reading.Text.Length && figure.Article.Reading.Text[figure.Mention.Span.End] is '-' or '‑';

    private static bool IsStretch(StoryFigure figure)
    {
        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var before = figure.Article.Reading.Text.AsSpan(sentence.Start, Math.Max(0, figure.Mention.Span.Start - sentence.Start)).TrimEnd();
        if (figure.Measure == Measure.Age && before.EndsWith(" turned", StringComparison.Ordinal))
        {
            return true; // how old somebody was then
        }

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
}
