using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Gives a figure that stands as an older or newer value of another, and names nothing itself, what that other counts: the 41 of "rose
/// to 58, up from 41 on Monday". Its own time it keeps.
/// </summary>
internal static class EarlierFigures
{
    private const int MostSteps = 6;
    private const decimal MostFactor = 20;
    private const string From = " from ", Or = ", or ";

    private static readonly HashSet<string> Tellings = WordTable.Read("telling-verbs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    public static List<StoryFigure> Complete(List<StoryFigure> article)
    {
        for (var i = 0; i < article.Count; i++)
        {
            if (article[i].Standing == FigureStanding.Plain && IsFromLater(article, i))
            {
                article[i] = article[i] with { Standing = FigureStanding.Earlier };
            }

            var figure = article[i];
            if (figure.Standing != FigureStanding.Plain && figure.Mention.CountedSpan is null && (figure.Mention.Measure == Measure.Count || figure.Mention.Counted is null) && figure.Value is > 0 && !figure.Mention.IsImplicit
                && (figure.Predicate.Length == 0 || Tellings.Contains(figure.Predicate)) && Antecedent(article, i) is { } other)
            {
                article[i] = figure with
                {
                    Thing = other.Thing,
                    Predicate = other.Predicate,
                    Mention = figure.Mention with
                    {
                        Counted = other.Mention.Counted,
                        Head = other.Mention.Head,
                        Predicate = other.Mention.Predicate,
                        Location = other.Mention.Location,
                        Subject = other.Mention.Subject,
                        Kind = other.Mention.Kind,
                        Scope = other.Mention.Scope,
                    },
                };
            }
        }

        return article;
    }

    // "Rose to $40 million, or $2 a share, in the three months to June from $30 million": other numbers may stand between.
    private static bool IsFromLater(List<StoryFigure> article, int at)
    {
        var figure = article[at];
        var text = figure.Article.Reading.Text;
        if (at > 0 && article[at - 1].Standing == FigureStanding.Earlier && article[at - 1].Sentence == figure.Sentence && figure.Mention.Span.Start - article[at - 1].Mention.Span.End <= Or.Length
            && text.AsSpan(0, figure.Mention.Span.Start).EndsWith(Or, StringComparison.Ordinal))
        {
            return true; // "from $30 million, or $1.50 a share"
        }

        if (!text.AsSpan(Math.Max(0, figure.Mention.Span.Start - From.Length), Math.Min(From.Length, figure.Mention.Span.Start)).SequenceEqual(From))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i >= at - MostSteps && article[i].Sentence == figure.Sentence; i--)
        {
            if (article[i].Standing == FigureStanding.Later && IsLike(article[i], figure))
            {
                return true;
            }
        }

        return false;
    }

    // In its own sentence, the one before it first, else in the sentence before.
    private static StoryFigure? Antecedent(List<StoryFigure> article, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostSteps && article[i].Sentence >= article[at].Sentence - 1; i--)
        {
            if (IsLike(article[i], article[at]))
            {
                return article[i];
            }
        }

        for (var i = at + 1; i < article.Count && i <= at + 2 && article[i].Sentence == article[at].Sentence; i++)
        {
            if (IsLike(article[i], article[at]))
            {
                return article[i];
            }
        }

        return null;
    }

    private static bool IsLike(StoryFigure other, StoryFigure figure)
    {
        if (other.Mention.Measure != figure.Mention.Measure || UnitFactors.BaseOf(other.Mention.Unit ?? "") != UnitFactors.BaseOf(figure.Mention.Unit ?? "")
            || other.Thing.Head.Length == 0 || (other.Thing.IsContainer && figure.Thing is { Head.Length: > 0, IsContainer: false }) || other.Mention.IsImplicit || other.Value is not > 0 || other.Mention.Kind == CountKind.Subset)
        {
            return false;
        }

        var (low, high) = other.Value < figure.Value ? (other.Value, figure.Value) : (figure.Value, other.Value);
        return high < low * MostFactor;
    }
}
