using System.Globalization;
using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Places;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>The figures that one statement gives together: 54 stations, 25 cities, 21 countries.</summary>
internal sealed class StatementIndex(StoryFigures figures)
{
    /// <summary>A statement of more figures than this is a table; only its first count as companions.</summary>
    private const int MostCompanions = 8;

    /// <summary>A number below this is too common to show by itself that two statements are one.</summary>
    private const decimal TellingValue = 5;

    /// <summary>How many figures before and behind one are looked at for what its statement is about.</summary>
    private const int NearestCompanions = 2;

    /// <summary>Code units from a count to the count of places that it is spread over.</summary>
    private const int LongestStatement = 90;

    private readonly SentenceStems _stems = new();

    /// <summary>Whether the figure counts places that hold something else.</summary>
    public static bool IsContainer(StoryFigure figure) => figure.Thing.IsContainer;

    /// <summary>The figure with this index in the same article; null when there is none.</summary>
    public StoryFigure? Find(StoryFigure beside, int index) => figures.Find(beside, index);

    /// <summary>Whether its statement gives any other figure.</summary>
    public bool HasCompanions(StoryFigure figure) => figure.IsLinked || PlacesOf(figure) is not null;

    public IEnumerable<StoryFigure> LinkedTo(StoryFigure figure)
    {
        if (PlacesOf(figure) is { } places)
        {
            yield return places;
        }

        foreach (var index in figure.Mention.Linked.Take(MostCompanions))
        {
            if (index != figure.Index && Find(figure, index) is { } linked)
            {
                yield return linked;
            }
        }
    }

    /// <summary>What a count of places belongs to: the figure beside it that counts no places, the nearest before it; null when none does.</summary>
    public StoryFigure? AnchorOf(StoryFigure figure)
    {
        if (!IsContainer(figure))
        {
            return null;
        }

        StoryFigure? anchor = null;
        foreach (var linked in LinkedTo(figure))
        {
            if (!IsContainer(linked) && (anchor is null || (linked.Index < figure.Index && (anchor.Index > figure.Index || linked.Index > anchor.Index))))
            {
                anchor = linked;
            }
        }

        return anchor ?? Before(figure);
    }

    // The count of places right behind it, which the reader has linked with nothing.
    private StoryFigure? PlacesOf(StoryFigure figure) => !figure.IsLinked && Find(figure, figure.Index + 1) is { } next && next.Sentence == figure.Sentence
        && !IsContainer(figure) && IsContainer(next) && !next.IsLinked && Before(next) == figure ? next : null;

    // "54 sites in 30 countries": the count right before it, in its own sentence.
    private StoryFigure? Before(StoryFigure figure) =>
        Find(figure, figure.Index - 1) is { } before && before.Sentence == figure.Sentence && figure.Sentence >= 0 && before.Mention.Measure == figure.Mention.Measure
            && !IsContainer(before) && before.Thing.Head.Length > 0 && figure.Mention.Span.Start - before.Mention.Span.End <= LongestStatement ? before : null;

    /// <summary>Keys of the companions by which two statements are known as one: value with head, or value with place.</summary>
    public IEnumerable<string> CompanionsOf(StoryFigure figure, Func<string, string> nameOf)
    {
        foreach (var linked in LinkedTo(figure))
        {
            if (linked.Value is not { } value)
            {
                continue;
            }

            var number = value.ToString(CultureInfo.InvariantCulture);
            if ((value >= TellingValue || figure.Value >= TellingValue) && linked.Thing.Head.Length > 0)
            {
                yield return $"{number} {nameOf(linked.Thing.Head)}";
            }

            if (figure.Value >= 2 * TellingValue && IsContainer(linked) && !IsContainer(figure))
            {
                yield return $"any {nameOf(linked.Thing.Head)}"; // 54 in so many countries: the 54 tells
            }

            if (linked.Mention.Location is { } there && figure.Mention.Location is { } here)
            {
                yield return $"{number} in {PlaceComparison.KeyOf(there)} beside {PlaceComparison.KeyOf(here)}";
            }
        }
    }

    /// <summary>The most words that a sentence of the one and a sentence of the other, of different articles, have in common.</summary>
    public int MostShared(IReadOnlyList<StoryFigure> one, IReadOnlyList<StoryFigure> other) => _stems.MostShared(one, other);

    /// <summary>The most words that the sentences about a figure of the one and about a figure of the other, of different articles, have in common, headlines included.</summary>
    public int MostSharedAround(IReadOnlyList<StoryFigure> one, IReadOnlyList<StoryFigure> other) => _stems.MostSharedAround(one, other);

    /// <summary>The words that two sentences of one article have in common.</summary>
    public int SharedWithin(StoryFigure one, StoryFigure other) => _stems.Shared(one, other);

    /// <summary>What else its sentence counts, close by: value, thing and what is said of it. Two statements that share one tell of the same.</summary>
    public IEnumerable<(decimal Value, string Thing, string Predicate)> Beside(StoryFigure figure)
    {
        for (var step = -NearestCompanions; figure.Sentence >= 0 && step <= NearestCompanions; step++)
        {
            if (step != 0 && Find(figure, figure.Index + step) is { Value: >= 2 * TellingValue and var value } other && other.Sentence == figure.Sentence
                && other.Mention.Measure == Quantities.Measure.Count && other.Thing.Head.Length > 0 && other.IsTotal)
            {
                yield return (value, other.Thing.Head, other.Predicate);
            }
        }
    }
}
