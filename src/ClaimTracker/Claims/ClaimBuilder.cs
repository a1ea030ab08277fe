using ClaimTracker.Mentions;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Claims;

/// <summary>Makes the claims of an article: one for every attributed statement, one for every own-voice statement that carries a figure.</summary>
public static class ClaimBuilder
{
    /// <param name="text">The parsed article.</param>
    /// <param name="attributions">Who says what, in order of the content.</param>
    /// <param name="quotations">In order.</param>
    /// <param name="figures">In order.</param>
    /// <param name="locations">In order.</param>
    /// <param name="dates">In order.</param>
    public static ClaimReading Build(
        ParsedText text,
        IReadOnlyList<AttributionMention> attributions,
        IReadOnlyList<QuotationMention> quotations,
        IReadOnlyList<FigureMention> figures,
        IReadOnlyList<LocationMention> locations,
        IReadOnlyList<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(figures);
        var numbers = MentionSpans.Of(figures);
        var places = MentionSpans.Of(locations);
        var days = MentionSpans.Of(dates);
        var quotes = MentionSpans.Of(quotations);
        var claims = new List<ArticleClaim>(attributions.Count);
        for (var i = 0; i < attributions.Count; i++)
        {
            var attribution = attributions[i];
            var kind = attribution.Kind switch
            {
                AttributionKind.DirectQuote => ClaimKind.DirectQuote,
                AttributionKind.Mixed => ClaimKind.Mixed,
                _ => ClaimKind.Indirect,
            };
            claims.Add(new ArticleClaim(attribution.Span, kind, attribution.Stance, attribution.Source, attribution.Via, attribution.Cue, attribution.Rule,
                Within(numbers, attribution.Span), Within(places, attribution.Span), Within(days, attribution.Span), attribution.Quotations));
        }

        var chains = FigureSources.Of(attributions, figures, out var isAttributed);
        HashSet<int>? sourceEnds = null;
        List<TextSpan>? sources = null;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (isAttributed[i] || (numbers[i].Measure == Measure.Age && (IsBehindSource(numbers[i].Span, sourceEnds ??= SourceEnds(attributions)) || IsInSource(numbers[i].Span, sources ??= SourceSpans(attributions)))))
            {
                // "…," said Ann Lund, 34, or the 34-year-old: the age tells who speaks and is no statement.
                continue;
            }

            var span = StatementOf(text, numbers[i].Span);
            var inside = Within(numbers, span, isAttributed);
            foreach (var figure in inside)
            {
                isAttributed[figure] = true;
            }

            claims.Add(new ArticleClaim(span, ClaimKind.OwnVoice, Stance.Asserts, null, [], null, "own-voice", inside, Within(places, span), Within(days, span), Within(quotes, span)));
        }

        claims.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return new ClaimReading(claims, chains);
    }

    private static HashSet<int> SourceEnds(IReadOnlyList<AttributionMention> attributions)
    {
        var ends = new HashSet<int>(attributions.Count);
        foreach (var attribution in attributions)
        {
            if (attribution.Source?.Span is { } source)
            {
                ends.Add(source.End);
            }
        }

        return ends;
    }

    /// <summary>Where those who speak are named, in order.</summary>
    private static List<TextSpan> SourceSpans(IReadOnlyList<AttributionMention> attributions)
    {
        var spans = new List<TextSpan>(attributions.Count);
        foreach (var attribution in attributions)
        {
            if (attribution.Source?.Span is { } source)
            {
                spans.Add(source);
            }
        }

        spans.Sort();
        return spans;
    }

    /// <summary>Whether a number stands in the words that name who speaks: "the 34-year-old".</summary>
    private static bool IsInSource(TextSpan figure, List<TextSpan> sources)
    {
        int low = 0, high = sources.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sources[middle].Start <= figure.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && sources[low - 1].End >= figure.End;
    }

    /// <summary>Whether nothing but a comma or bracket stands between somebody who is quoted and a number.</summary>
    private static bool IsBehindSource(TextSpan figure, HashSet<int> sourceEnds) => sourceEnds.Contains(figure.Start - 2);

    /// <summary>The sentence that holds a figure, without the dateline before it and the full stop at its end.</summary>
    private static TextSpan StatementOf(ParsedText text, TextSpan figure)
    {
        var sentence = text.Sentences[text.SentenceOf(Math.Min(text.TokenAt(figure.Start), text.TokenCount - 1))];
        var last = sentence.End - 1;
        if (last > sentence.First && text.Is(last, '.'))
        {
            last--;
        }

        var span = text.SpanOf(Dateline.End(text, sentence.First, sentence.End), last);
        return span.Contains(figure) ? span : figure;
    }

    /// <summary>The indexes of the mentions that begin inside the span, without those to be left out.</summary>
    private static int[] Within<T>(ReadOnlySpan<T> mentions, TextSpan span, ReadOnlySpan<bool> leftOut = default)
        where T : Mention
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var count = 0;
        for (var i = low; i < mentions.Length && mentions[i].Span.Start < span.End; i++)
        {
            count += leftOut.IsEmpty || !leftOut[i] ? 1 : 0;
        }

        var within = count == 0 ? [] : new int[count];
        for (var i = 0; i < count; low++)
        {
            if (leftOut.IsEmpty || !leftOut[low])
            {
                within[i++] = low;
            }
        }

        return within;
    }
}
