using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Knows shares that a text gives for the very ratio before them, "twelve of the 48 bridges, or 25 percent", "60 (20%)", and finds the whole
/// where it is told before: "Of 240 pupils, 60 (25%)", "450 of them, or 9 percent", "sent to 1,200 farmers. Of those, 300 answered, a response rate of 25%".
/// </summary>
internal static class SharesBeside
{
    private const int LongestBetween = 90, LongestLead = 48, LongestThing = 80;

    private static readonly string[] Loose = ["about", "around", "roughly", "some", "nearly", "almost", "just", "over", "under", "only", "more than", "less than", "a little", "at"];
    private static readonly string[] Openings = ["(", ", or", " - or", "— or", "– or", " rate of"];
    private static readonly string[] Backward = [" of them", " of those", " of these", " of whom"];
    private static readonly string[] BackwardOpenings = ["Of them", "Of those", "Of these"];
    private static readonly string[] Alike = [" of them", " of those", " of these", " of all", " of the total", " of the whole"];

    public static List<StoryFigure> Complete(List<StoryFigure> article)
    {
        for (var i = 1; i < article.Count; i++)
        {
            var part = article[i - 1];
            if (part.Mention.OutOf is null && IsBeside(article[i], part) && Whole(article, i - 1) is { } whole)
            {
                article[i - 1] = part with { Mention = part.Mention with { OutOf = whole } };
            }
        }

        return article;
    }

    /// <summary>Whether the share is told of the ratio of this part, or of the part and the whole right behind it.</summary>
    /// <param name="share">The share.</param>
    /// <param name="part">The part; no other figure but its whole stands between.</param>
    public static bool IsBeside(StoryFigure share, StoryFigure part)
    {
        if (share is not { Measure: Measure.Share, Unit: "percent", Value: not null, Modifier: Modifier.Exact or Modifier.About or Modifier.Nearly or Modifier.MoreThan or Modifier.LessThan, Standing: FigureStanding.Plain } || share.Article != part.Article || share.Sentence != part.Sentence || share.Sentence < 0
            || part is not { Measure: Measure.Count, Value: > 0, Mention.IsImplicit: false } || part.IsEarlier)
        {
            return false;
        }

        var text = share.Article.Reading.Text;
        var length = share.Mention.Span.Start - part.Mention.Span.End;
        return length is > 0 and <= LongestBetween && Opens(text.AsSpan(part.Mention.Span.End, length)) && Ends(text.AsSpan(share.Mention.Span.End, Math.Min(LongestLead, text.Length - share.Mention.Span.End)));
    }

    private static bool Opens(ReadOnlySpan<char> between)
    {
        if (between.IndexOfAny(';', '\n') >= 0)
        {
            return false;
        }

        between = between.TrimEnd();
        for (var isCut = true; isCut;)
        {
            isCut = false;
            foreach (var word in Loose)
            {
                if (between.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (between.Length == word.Length || !char.IsLetter(between[^(word.Length + 1)])))
                {
                    between = between[..^word.Length].TrimEnd();
                    isCut = true;
                }
            }
        }

        foreach (var opening in Openings)
        {
            if (between.EndsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Of "30 percent more than last year" and "8 percent of its staff" the ratio before says nothing.
    private static bool Ends(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0 || rest[0] is ',' or '.' or ';' or ')' or '-' or '–' or '—' or '\n' || rest.StartsWith(" –", StringComparison.Ordinal) || rest.StartsWith(" —", StringComparison.Ordinal) || rest.StartsWith(" -", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var words in Alike)
        {
            if (rest.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static decimal? Whole(List<StoryFigure> article, int at)
    {
        var part = article[at];
        var text = part.Article.Reading.Text;
        var sentence = part.Article.Reading.Sentences[part.Sentence];
        var opening = text.AsSpan(sentence.Start, sentence.Length);
        var isBack = StartsWithAny(text.AsSpan(part.Mention.Span.End), Backward) || StartsWithAny(opening, BackwardOpenings);
        if (at == 0 || !(isBack || (opening.StartsWith("Of ", StringComparison.Ordinal) && article[at - 1].Mention.Span.Start - sentence.Start <= LongestThing)))
        {
            return null;
        }

        // The only count that was told before, in this sentence or in the one before it.
        StoryFigure? found = null;
        for (var i = at - 1; i >= 0 && article[i].Sentence >= part.Sentence - (isBack ? 1 : 0); i--)
        {
            var other = article[i];
            if (other.Measure == Measure.Count && !other.Mention.IsImplicit)
            {
                if (found is not null)
                {
                    return null;
                }

                found = other;
            }
        }

        return found is { Value: { } whole, Modifier: Modifier.Exact, IsTotal: true } && whole > part.Value && !found.IsEarlier ? whole : null;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
