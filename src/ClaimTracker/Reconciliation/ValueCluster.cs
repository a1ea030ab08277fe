using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Cells whose values are one number, rounding and modifiers aside.</summary>
/// <param name="Cells">The cells, the one with the most members first.</param>
/// <param name="IsRounded">Whether they are one number at different precision.</param>
internal sealed record ValueCluster(IReadOnlyList<ValueCell> Cells, bool IsRounded)
{
    /// <summary>The most members of different standing that are looked at when two clusters are compared.</summary>
    private const int MostRepresentatives = 8;

    /// <summary>The most members whose sentences are read for words of change.</summary>
    private const int MostRead = 256;

    private IReadOnlyList<StoryFigure>? _representatives;
    private ChangeWords? _change;
    private int _articles;

    public IEnumerable<StoryFigure> Members => Cells.SelectMany(cell => cell.Members);

    public ValueCell Main => Cells[0];

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
    public DateOnly? AsOf => Latest(Cells);

    /// <summary>The earliest day on which it was published; null when no article is dated.</summary>
    public DateOnly? FirstPublished => Members.Min(member => member.IsEarlier ? null : member.Article.NotBefore) ?? Members.Min(member => member.Article.NotBefore);

    /// <summary>Members that stand for all: one of each combination of slots, no more than a few.</summary>
    public IReadOnlyList<StoryFigure> Representatives => _representatives ??=
        [.. Cells.SelectMany(cell => cell.Members)
            .DistinctBy(m => (m.Mention.Head, PlaceComparison.KeyOf(m.Mention.Location), m.Mention.Subject, m.Mention.Period, m.Mention.Status, m.Change))
            .Take(MostRepresentatives)];

    /// <summary>Whether all that give it count those taken to hospital.</summary>
    public bool IsInHospital => Cells.All(cell => cell.Members.All(member => member.IsInHospital));

    /// <summary>Whether no text that gives it names what is counted beside the number: then the reader may have taken it for the wrong thing.</summary>
    public bool IsDoubtful => Cells.All(cell => cell.Members.All(member => member.IsSum || (member.Mention.CountedSpan is null && !member.Mention.IsImplicit && member.Mention.Measure == Measure.Count)));

    public ChangeWords Change => _change ??= Members.Take(MostRead).Aggregate(ChangeWords.None, (words, member) => words | member.Change);

    /// <summary>Whether its values are printed in more than one unit.</summary>
    public bool IsOfSeveralUnits => Cells.Count > 1 && Cells.Select(cell => cell.First.Mention.Unit).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Whether every text that gives it gives it as an older value, or denies it.</summary>
    public bool IsEarlier => Members.All(member => member.IsEarlier);

    private static DateOnly? Latest(IReadOnlyList<ValueCell> cells) =>
        cells.SelectMany(cell => cell.Members).Max(member => (DateOnly?)member.Mention.AsOf?.LastDay);
}
