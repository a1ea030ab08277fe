using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Reads the two sides of a vote as one result: "61 votes to 54" and "passed 64-51" are held against each other whole, never the ayes of
/// one against the noes of the other. Its value is the larger side over the smaller, whichever was named first.
/// </summary>
internal static class VotePairs
{
    /// <summary>No body that votes by head is larger; a candidate's votes are told of the candidate.</summary>
    private const decimal MostVotes = 700;

    private const int LongestBetween = 60, ReachBehind = 24, Reach = 90, Digits = 6;

    // What only a body does, and what only a bookmaker gives.
    private static readonly IReadOnlyList<string> Votes = At("vote"), Bets = At("bet"), For = At("for"), Against = At("against"), Links = At("link");

    public static List<StoryFigure> Join(List<StoryFigure> article)
    {
        var kept = 0;
        for (var i = 0; i < article.Count; i++)
        {
            var figure = article[i];
            if (i + 1 < article.Count && AreSides(figure, article[i + 1]))
            {
                article[kept++] = AsVote(figure, new TextSpan(figure.Mention.Span.Start, article[i + 1].Mention.Span.End), figure.Value!.Value / article[++i].Value!.Value);
            }
            else
            {
                article[kept++] = figure is { Measure: Measure.Ratio, Value: >= 1 / MostVotes and <= MostVotes and var quotient } && PrintedValue.IsPair(figure.Passage.Surface) && IsVote(figure, figure.Mention.Span)
                    ? AsVote(figure, figure.Mention.Span, quotient) : figure;
            }
        }

        article.RemoveRange(kept, article.Count - kept);
        return article;
    }

    private static StoryFigure AsVote(StoryFigure figure, TextSpan span, decimal quotient) => figure with
    {
        Mention = figure.Mention with
        {
            Span = span,
            Value = Math.Round(quotient < 1 ? 1 / quotient : quotient, Digits),
            Measure = Measure.Ratio,
            Counted = null,
            CountedSpan = null,
            Head = null,
            Predicate = null,
            OutOf = null,
            Location = null, // where the hall is to stand, not where the vote was
            Kind = CountKind.Total,
            Scope = null,
            Parts = [],
        },
        Thing = MeasuredMatters.Vote,
        Predicate = "",
    };

    private static bool AreSides(StoryFigure one, StoryFigure other)
    {
        if (!IsSide(one) || !IsSide(other) || one.Sentence != other.Sentence || one.Sentence < 0)
        {
            return false;
        }

        var text = one.Article.Reading.Text;
        var from = one.Mention.Span.End;
        var length = other.Mention.Span.Start - from;
        if (length is <= 0 or > LongestBetween)
        {
            return false;
        }

        var between = text.AsSpan(from, length);
        if (one.Thing.Head == "vote" || other.Thing.Head == "vote")
        {
            foreach (var link in Links)
            {
                if (between.Equals(link, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        // "29 against, 15 in favour", "61 senators voting for it and 54 against"
        var behind = text.AsSpan(other.Mention.Span.End, Math.Clamp(one.Article.Reading.Sentences[one.Sentence].End - other.Mention.Span.End, 0, ReachBehind));
        return between.IndexOfAny(';', '(') < 0 && ((Has(between, For) && Has(behind, Against)) || (Has(between, Against) && Has(behind, For))) && IsVote(one, new TextSpan(one.Mention.Span.Start, other.Mention.Span.End));
    }

    private static bool IsSide(StoryFigure figure) => figure is { Measure: Measure.Count, Value: > 0 and <= MostVotes and var value, Modifier: Modifier.Exact, Mention.IsImplicit: false } && decimal.Truncate(value) == value
        && (figure.Thing.Head is "vote" or "" || figure.Thing.IsPeople);

    private static bool IsVote(StoryFigure figure, TextSpan pair)
    {
        var text = figure.Article.Reading.Text;
        var sentence = figure.Sentence < 0 ? pair : figure.Article.Reading.Sentences[figure.Sentence];
        var from = Math.Max(sentence.Start, pair.Start - Reach);
        var around = text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, pair.End + Reach) - from));
        return Has(around, Votes) && !Has(around, Bets);
    }

    // Beginnings of words.
    private static bool Has(ReadOnlySpan<char> text, IReadOnlyList<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            var from = 0;
            for (int at; (at = text[from..].IndexOf(beginning, StringComparison.OrdinalIgnoreCase)) >= 0; from += at + 1)
            {
                if (from + at == 0 || !char.IsLetter(text[from + at - 1]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static List<string> At(string kind) => [.. WordTable.Read("vote-words.tsv").Where(row => row[1] == kind).Select(row => row[0].Replace('_', ' '))];
}
