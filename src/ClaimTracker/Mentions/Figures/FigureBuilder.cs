using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Makes the figures of the result from what was read.</summary>
internal static class FigureBuilder
{
    /// <summary>Figures behind a whole among which its parts may be.</summary>
    private const int PartReach = 32;

    public static IReadOnlyList<FigureMention> Build(ParsedText text, ReadOnlySpan<FigureDraft> drafts)
    {
        if (drafts.Length == 0)
        {
            return [];
        }

        var figures = new FigureMention[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            ref readonly var draft = ref drafts[i];
            ref readonly var phrase = ref draft.Phrase;
            figures[i] = new FigureMention(text.SpanOf(phrase.First, phrase.Last), phrase.Rule)
            {
                Value = phrase.Value,
                Bounds = new ValueBounds(phrase.Low, phrase.High),
                Modifier = draft.Modifier,
                Measure = phrase.Measure,
                Unit = phrase.Unit,
                Counted = draft.Counted,
                CountedSpan = draft.Noun.HasHead && !draft.IsCompleted && draft.Noun.First >= 0 ? text.SpanOf(draft.Noun.First, Math.Max(draft.Noun.Head, draft.Noun.End - 1)) : null,
                Head = draft.Head,
                Predicate = draft.Predicate,
                Subject = draft.Subject,
                Location = draft.Location,
                AsOf = draft.AsOf,
                Period = draft.Period,
                OutOf = phrase.OutOf,
                Status = draft.Status,
                Kind = draft.Kind,
                Scope = draft.Scope,
                IsImplicit = draft.IsImplicit,
                Linked = (IReadOnlyList<int>?)Linked(drafts, i) ?? [],
                Parts = (IReadOnlyList<int>?)Parts(drafts, i) ?? [],
            };
        }

        return figures;
    }

    /// <summary>The other figures of the statement: a chain is a row of neighbours.</summary>
    private static List<int>? Linked(ReadOnlySpan<FigureDraft> drafts, int index)
    {
        const int Reach = 8;
        var chain = drafts[index].Chain;
        if (chain < 0)
        {
            return null;
        }

        List<int> linked = [];
        for (var i = Math.Max(0, index - Reach); i < Math.Min(drafts.Length, index + Reach + 1); i++)
        {
            if (i != index && drafts[i].Chain == chain)
            {
                linked.Add(i);
            }
        }

        return linked;
    }

    private static List<int>? Parts(ReadOnlySpan<FigureDraft> drafts, int index)
    {
        List<int>? parts = null;
        for (var i = index + 1; i < Math.Min(drafts.Length, index + PartReach) && drafts[i].Sentence == drafts[index].Sentence && (drafts[i].Whole == index || drafts[i].IsImplicit); i++)
        {
            if (drafts[i].Whole == index)
            {
                (parts ??= []).Add(i);
            }
        }

        return parts;
    }
}
