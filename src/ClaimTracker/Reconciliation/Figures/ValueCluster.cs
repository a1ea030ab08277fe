using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Cells whose values are one number, rounding and modifiers aside.</summary>
/// <param name="cells">The cells, the one with the most members first.</param>
/// <param name="isRounded">Whether they are one number at different precision.</param>
internal sealed class ValueCluster(ArraySegment<ValueCell> cells, bool isRounded)
{
    /// <summary>The most members of different standing that are looked at when two clusters are compared.</summary>
    private const int MostRepresentatives = 8;

    /// <summary>The most members whose sentences are read for words of change.</summary>
    private const int MostRead = 256;

    private const int LongestSentence = 240;

    private IReadOnlyList<StoryFigure>? _representatives;
    private ChangeWords? _change;
    private Standing? _times;
    private int _articles;

    /// <summary>The cells, the one with the most members first.</summary>
    public ArraySegment<ValueCell> Cells => cells;

    public bool IsRounded => isRounded;

    public IEnumerable<StoryFigure> Members => Cells.SelectMany(cell => cell.Members);

    public ValueCell Main => cells[0];

    public decimal Size => Main.Size;

    public int Articles
    {
        get
        {
            if (_articles == 0)
            {
                _articles = Cells.Count == 1 && Cells[0].Count == 1 ? 1 : Members.Select(member => member.Article.Ordinal).Distinct().Count();
            }

            return _articles;
        }
    }

    /// <summary>The latest day at which a member says that it holds; null when none says.</summary>
    public DateOnly? AsOf => Times.AsOf;

    /// <summary>The earliest day on which it was published, or before which it cannot have been; null when no article is dated.</summary>
    public DateOnly? FirstPublished => Times.Published;

    /// <summary>The earliest day of publication that an article states; a date that is only a lower bound says nothing of how far apart two are.</summary>
    public DateOnly? FirstTold => Times.Told;

    /// <summary>Whether some text gives it as an older value, or denies it.</summary>
    public bool HasEarlier => Times.HasEarlier;

    /// <summary>Whether some text gives it as an older value and none published as late gives it as the one that holds.</summary>
    public bool IsSuperseded => Times.IsSuperseded;

    /// <summary>Whether all texts that give it give it as an older value, or deny it.</summary>
    public bool IsOnlyOlder => Times.IsOnlyOlder;

    /// <summary>Whether every text that gives it counts those taken to hospital.</summary>
    public bool IsInHospital => Times.IsInHospital;

    private Standing Times => _times ??= Standing.Of(Members);

    /// <summary>Members that stand for all: one of each combination of slots, the one that is told in most words, no more than a few.</summary>
    public IReadOnlyList<StoryFigure> Representatives => _representatives ??= Main.Count == 1 && Cells.Count == 1 ? [Main.First]
        : [.. Members.Take(MostRead)
            .GroupBy(m => (m.Mention.Head, PlaceComparison.KeyOf(m.Mention.Location), m.Mention.Subject, m.Mention.Period, m.Mention.Status, m.Change))
            .Take(MostRepresentatives).Select(alike => alike.MaxBy(LengthOfSentence)!)];

    // A headline says less of what a number is than the sentence below; far longer ones say no more.
    private static int LengthOfSentence(StoryFigure figure) => figure.Sentence < 0 ? 0 : Math.Min(figure.Article.Reading.Sentences[figure.Sentence].Length, LongestSentence);

    /// <summary>Whether no text that gives it names what is counted beside the number: then the reader may have taken it for the wrong thing.</summary>
    public bool IsDoubtful => !MeasuredMatters.IsMatter(Main.First.Thing.Head) && Cells.All(cell => cell.Members.All(member => member.IsSum || (member.Mention.CountedSpan is null && !member.Mention.IsImplicit && member.Mention.Measure == Measure.Count)));

    /// <summary>Whether no text prints it as a number of all: each tells of one of them, or of several that were added up.</summary>
    public bool IsInferred => Cells.All(cell => cell.Members.All(member => member.Mention.IsImplicit || member.IsAdded || (member.IsSum && member.Value <= 1)));

    /// <summary>Whether every text that gives it gives only numbers that add up to it.</summary>
    public bool IsOfSums => Cells.All(cell => cell.Members.All(member => member.IsAdded));

    public ChangeWords Change => _change ??= Members.Take(MostRead).Aggregate(ChangeWords.None, (words, member) => words | member.Change);

    /// <summary>Whether its values are printed in more than one unit.</summary>
    public bool IsOfSeveralUnits => Cells.Count > 1 && Cells.Select(cell => cell.First.Mention.Unit).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>What all members say of time and standing, read once.</summary>
    private sealed record Standing(DateOnly? AsOf, DateOnly? Published, DateOnly? Told, bool HasEarlier, bool IsInHospital, bool IsSuperseded, bool IsOnlyOlder)
    {
        public static Standing Of(IEnumerable<StoryFigure> members)
        {
            DateOnly? asOf = null, olderAsOf = null, lastAsOlder = null, lastAsNow = null, published = null, older = null, told = null;
            bool hasEarlier = false, isInHospital = true;
            foreach (var member in members)
            {
                told = Earlier(told, member.Article.Published?.FirstDay);
                isInHospital = isInHospital && member.IsInHospital;
                if (member.IsEarlier)
                {
                    hasEarlier = true;
                    older = Earlier(older, member.Article.NotBefore);
                    lastAsOlder = member.Standing == FigureStanding.Earlier && !(member.Article.NotBefore <= lastAsOlder) ? member.Article.NotBefore ?? lastAsOlder : lastAsOlder;
                    olderAsOf = Later(olderAsOf, member.Mention.AsOf);
                }
                else
                {
                    published = Earlier(published, member.Article.NotBefore);
                    lastAsNow = !(member.Article.NotBefore <= lastAsNow) ? member.Article.NotBefore ?? lastAsNow : lastAsNow;
                    // "Will close by October": a day to come is not when it was told.
                    asOf = member.Mention.AsOf is { } held && member.Article.Published is { } day && held.FirstDay > day.LastDay ? asOf : Later(asOf, member.Mention.AsOf);
                }
            }

            // An article that tells it as the older value does not say when it held: "up from 41 a week ago".
            return new Standing(published is null ? asOf ?? olderAsOf : asOf, published ?? older, told, hasEarlier, isInHospital, lastAsOlder is not null && !(lastAsNow >= lastAsOlder), hasEarlier && published is null && lastAsNow is null);
        }

        private static DateOnly? Later(DateOnly? one, DateInterval? held) => held is { } other && !(other.LastDay <= one) ? other.LastDay : one;

        private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
    }
}
