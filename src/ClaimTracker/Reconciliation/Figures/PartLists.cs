using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Knows the parts of a sentence that begins with the whole: "Of the dead, 31 were found in one town and 27 in another", "Of 62
/// infections, 56 were in one group and six in the other". They are no values of the whole, and their sum is held against it.
/// </summary>
internal static class PartLists
{
    private const int MostParts = 12;
    private const int MostSteps = 12;
    private const int LongestPart = 40, LongestWhole = 70;

    public static List<StoryFigure> Mark(List<StoryFigure> article)
    {
        for (int first = 0, end; first < article.Count; first = end)
        {
            for (end = first + 1; end < article.Count && article[end].Sentence == article[first].Sentence; end++)
            {
            }

            if (end - first is >= 2 and <= MostParts && OpensWithOf(article[first]))
            {
                MarkSentence(article, first, end);
            }

            for (var whole = first; whole + 2 < end; whole++)
            {
                MarkPair(article, whole);
            }
        }

        return article;
    }

    // "14 people, eight men and six women", "40 people, 26 on Friday and 14 on Saturday": the two sexes, or the days, are all of them.
    private static void MarkPair(List<StoryFigure> article, int at)
    {
        var (whole, one, other) = (article[at], article[at + 1], article[at + 2]);
        if (whole is not { Measure: Measure.Count, Modifier: Modifier.Exact, IsTotal: true, Mention: { Parts.Count: 0, IsImplicit: false, OutOf: null }, Value: > 0 and var total } || whole.IsEarlier
            || !IsPart(one, total) || !IsPart(other, total) || Math.Abs(one.Value!.Value + other.Value!.Value - total) * 5 > total)
        {
            return;
        }

        if (whole.Sentence < 0 || one.Mention.Span.Start < whole.Mention.Span.End || other.Mention.Span.Start < one.Mention.Span.End)
        {
            return;
        }

        var text = whole.Article.Reading.Text;
        var end = whole.Article.Reading.Sentences[whole.Sentence].End;
        var before = text.AsSpan(whole.Mention.Span.End, one.Mention.Span.Start - whole.Mention.Span.End);
        var between = text.AsSpan(one.Mention.Span.End, other.Mention.Span.Start - one.Mention.Span.End);
        var behind = text.AsSpan(other.Mention.Span.End, Math.Clamp(end - other.Mention.Span.End, 0, LongestPart));
        var isClosed = before.EndsWith(", ", StringComparison.Ordinal) || before.EndsWith(": ", StringComparison.Ordinal) || before.EndsWith(" (", StringComparison.Ordinal) || before.EndsWith("— ", StringComparison.Ordinal) || before.EndsWith("– ", StringComparison.Ordinal);
        if (!isClosed || before.Length > LongestWhole || before[..^2].IndexOfAny(',', ';', ':') >= 0 || !between.EndsWith(" and ", StringComparison.Ordinal) || between.Length > LongestPart || between.IndexOfAny(',', ';') >= 0
            || !(AreSexes(whole, one, other) || (AreDays(between, behind) && one.Mention.CountedSpan is null && other.Mention.CountedSpan is null)))
        {
            return;
        }

        article[at] = whole with { Mention = whole.Mention with { Parts = [one.Index, other.Index] } };
        article[at + 1] = AsPart(one);
        article[at + 2] = AsPart(other);
    }

    private static StoryFigure AsPart(StoryFigure figure) => figure.Mention.Kind == CountKind.Total ? figure with { Mention = figure.Mention with { Kind = CountKind.Subset, Scope = figure.Mention.Scope ?? "of" } } : figure;

    private static bool IsPart(StoryFigure figure, decimal total) => figure is { Measure: Measure.Count, Modifier: Modifier.Exact, Mention.IsImplicit: false, Value: > 0 and var value } && value < total;

    private static bool AreSexes(StoryFigure whole, StoryFigure one, StoryFigure other) => whole.Thing.IsPeople && whole.Mention.Head is { } head && !(head is "man" or "woman" or "boy" or "girl" or "male" or "female" or "adult") && one.Mention.Head is { } a && other.Mention.Head is { } b
        && (a, b) is ("man", "woman") or ("woman", "man") or ("boy", "girl") or ("girl", "boy") or ("male", "female") or ("female", "male") or ("adult", "child") or ("child", "adult");

    private static bool AreDays(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => IsDay(one) && IsDay(other);

    private static bool IsDay(ReadOnlySpan<char> behind)
    {
        foreach (var day in CultureInfo.InvariantCulture.DateTimeFormat.DayNames)
        {
            if (behind.StartsWith(" on ", StringComparison.Ordinal) && behind[4..].StartsWith(day, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkSentence(List<StoryFigure> article, int first, int end)
    {
        var text = article[first].Article.Reading.Text;
        var start = article[first].Article.Reading.Sentences[article[first].Sentence].Start;
        var isTold = text.AsSpan(start, article[first].Mention.Span.Start - start).IndexOf(',') < 0;
        var whole = isTold ? first : Whole(article, first);
        if (whole < 0 || article[whole] is not { Mention.Measure: Measure.Count, Value: > 0 and var total } || (isTold && article[first].Mention.OutOf is not null))
        {
            return;
        }

        var parts = new List<int>();
        for (var i = isTold ? first + 1 : first; i < end; i++)
        {
            var part = article[i];
            if (part.Mention.Measure != Measure.Count || part.Value is not { } value || value >= total || part.Mention.IsImplicit
                || (part.Mention.CountedSpan is not null && part.Thing.Head != article[whole].Thing.Head && !part.Thing.IsPeople))
            {
                return; // something else is counted in between
            }

            parts.Add(i);
        }

        if (parts.Count < 2)
        {
            return;
        }

        foreach (var i in parts)
        {
            if (article[i].Mention.Kind == CountKind.Total)
            {
                article[i] = article[i] with { Mention = article[i].Mention with { Kind = CountKind.Subset, Scope = article[i].Mention.Scope ?? "of" } };
            }
        }

        if (article[whole].Mention.Parts.Count == 0)
        {
            article[whole] = article[whole] with { HasLooseParts = true, Mention = article[whole].Mention with { Parts = [.. parts.Select(i => article[i].Index)] } };
        }
    }

    /// <summary>"Of the dead": the last total of them that the article gave before.</summary>
    private static int Whole(List<StoryFigure> article, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - MostSteps; i--)
        {
            var figure = article[i];
            if (figure.IsTotal && !figure.IsEarlier && figure.Mention.Measure == Measure.Count && figure.Value > article[first].Value && figure.Thing.Head.Length > 0
                && ((figure.Thing.Head == article[first].Thing.Head && (figure.Predicate == article[first].Predicate || figure.Thing.Head != "person")) || (figure.Thing.IsPeople && article[first].Thing.IsPeople && figure.Predicate == article[first].Predicate)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool OpensWithOf(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        return figure.Article.Reading.Text.AsSpan(sentence.Start, sentence.Length).StartsWith("Of ", StringComparison.Ordinal);
    }
}
