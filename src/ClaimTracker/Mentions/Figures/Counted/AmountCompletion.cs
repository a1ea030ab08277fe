using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Completes what shares, rates and amounts in another unit are of, by the figure before them.</summary>
internal static class AmountCompletion
{
    /// <summary>Tokens between a figure and its share in brackets.</summary>
    private const int AsideReach = 8;

    /// <summary>"Made up 1% of sales, while returns made up 64%": the second share is of the same whole.</summary>
    public static void Share(ParsedText text, ReadOnlySpan<FigureDraft> before, ref FigureDraft draft)
    {
        var of = draft.Phrase.End;
        var isOfThem = text.Is(of, "of") && (text.Is(of + 1, "them") || text.Is(of + 1, "whom") || text.Is(of + 1, "which") || text.Is(of + 1, "these") || text.Is(of + 1, "those"));
        var isAside = text.Is(draft.Phrase.First - 1, '(') && before.Length > 0 && before[^1].Phrase.First < draft.Phrase.First && draft.Phrase.First - before[^1].Phrase.End <= AsideReach;
        if (isOfThem || isAside)
        {
            // 14 passengers, half of them children; 558 patients (13.3 percent).
            for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 4); i--)
            {
                if (before[i].IsCount && before[i].Head is not null)
                {
                    (draft.Counted, draft.IsCompleted) = (before[i].Counted, true);
                    draft.Head ??= before[i].Head;
                    return;
                }
            }
        }

        if (IsSameAmount(text, before, draft))
        {
            // Slipped 120 points, or 0.4%: of what slipped.
            draft.Counted = before[^1].Head is "point" ? before[^1].Subject : before[^1].Counted;
            draft.IsCompleted = draft.Counted is not null;
            return;
        }

        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 4); i--)
        {
            if (before[i].Phrase.Measure == Measure.Share && before[i].Counted is not null)
            {
                (draft.Counted, draft.IsCompleted) = (before[i].Counted, true);
                draft.Head ??= before[i].Head;
                return;
            }
        }
    }

    /// <summary>"It followed 1,200 patients. Half were given a pill": of those counted first in the sentence before.</summary>
    public static void ShareOfEarlier(ParsedText text, ReadOnlySpan<FigureDraft> earlier, ref FigureDraft draft)
    {
        if (draft.Counted is not null || draft.Phrase.Form != CoreForm.Fraction || !text.Tokens[draft.Phrase.First].Has(TokenShape.StartsSentence) || !text.IsA(draft.Phrase.End, Lexicons.WordClass.Auxiliary | Lexicons.WordClass.FiniteVerb))
        {
            return;
        }

        for (var i = earlier.Length - 1; i >= 0 && earlier[i].Sentence == draft.Sentence - 1; i--)
        {
            if (earlier[i] is { IsCount: true, IsImplicit: false, Head: not null, Noun.HasHead: true })
            {
                CompletionRules.Copy(earlier[i], ref draft);
            }
        }
    }

    /// <summary>", down from $301 million", ", compared with 8%": the amount of another time.</summary>
    private static bool IsOfOtherTime(ParsedText text, int first) => (text.Is(first - 1, "from") && (text.Is(first - 2, "down") || text.Is(first - 2, "up"))) || (text.Is(first - 1, "with") && text.Is(first - 2, "compared"))
        || text.Is(first - 1, "versus") || (text.Is(first - 1, "to") && text.Is(first - 2, "compared"));

    /// <summary>6.2 metres (20 feet), 350,000 pesos ($482): what stands in brackets is the same in another unit.</summary>
    public static void Conversion(ParsedText text, ReadOnlySpan<FigureDraft> before, ref FigureDraft draft)
    {
        if (before.Length > 0 && draft.Phrase.Unit is "basis point" or "percentage point" && before[^1] is { Counted: not null, Phrase.Measure: Measure.Share } && (text.Is(draft.First - 1, "up") || text.Is(draft.First - 1, "down")) && text.Is(draft.First - 2, ','))
        {
            // The margin was 41.2%, up 90 bps.
            draft.Counted = before[^1].Counted;
        }

        if (draft.Counted is null && draft.Phrase.Measure == Measure.Money && IsSameAmount(text, before, draft) && before[^1].Phrase.Measure == Measure.Money)
        {
            // Net income was $212 million, or $1.07 a share.
            draft.Counted = before[^1].Counted;
        }

        if (draft.Counted is null && draft.Phrase.Measure == Measure.Money && IsOfOtherTime(text, draft.First))
        {
            // Net income of $212 million, or 87 cents a share, down from $301 million.
            for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 3); i--)
            {
                if (before[i] is { Phrase.Measure: Measure.Money, Counted: not null })
                {
                    (draft.Counted, draft.IsCompleted) = (before[i].Counted, true);
                    break;
                }
            }
        }

        if (before.Length > 0 && before[^1].Counted is not null && before[^1].Phrase.Measure == draft.Phrase.Measure && text.Is(draft.First - 1, '(') && before[^1].Phrase.End == draft.First - 1)
        {
            draft.Counted = before[^1].Counted;
        }
    }

    /// <summary>", or 2.6%": the amount before in another unit.</summary>
    private static bool IsSameAmount(ParsedText text, ReadOnlySpan<FigureDraft> before, in FigureDraft draft) =>
        before.Length > 0 && text.Is(draft.First - 1, "or") && text.Is(draft.First - 2, ',') && before[^1].Phrase.End <= draft.First - 2 && draft.First - 2 - before[^1].Phrase.End <= 3;

    /// <summary>14.2 cases per 100,000, compared with 6.1 per 100,000.</summary>
    public static void Rate(ReadOnlySpan<FigureDraft> before, ref FigureDraft draft)
    {
        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 4); i--)
        {
            if (before[i].Phrase.Measure == Measure.Rate && before[i].Head is not null)
            {
                CompletionRules.Copy(before[i], ref draft);
                return;
            }
        }
    }
}
