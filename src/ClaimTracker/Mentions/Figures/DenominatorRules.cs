using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Puts a number with the whole that it is taken from: "17 out of 1,335 people", "three of the 18 tasks", "12 per 100,000".</summary>
internal static class DenominatorRules
{
    /// <summary>Of "three of the 18 tasks" the noun phrase holds the second number: both count tasks.</summary>
    public static void ReadPartOf(ParsedText text, ref FigureDraft part, in FigureDraft whole)
    {
        if (!text.Is(part.Phrase.End, "of"))
        {
            // "20 Paris 12 Lyon": the phrase ran into the next number.
            part.Noun = new NounPhrase(-1, -1, -1);
            part.Counted = part.Head = null;
            part.End = part.Phrase.End;
        }
        else if (whole.Phrase.IsPlainCount && part.IsCount)
        {
            part.Phrase.OutOf = whole.Phrase.Value;
            part.Kind = CountKind.Subset;
            part.Scope = "of";
        }
    }

    /// <summary>Finds wholes that follow directly, and gives their noun to the parts.</summary>
    public static void Apply(ParsedText text, Span<FigureDraft> drafts)
    {
        for (var i = 0; i + 1 < drafts.Length; i++)
        {
            ref var part = ref drafts[i];
            ref var whole = ref drafts[i + 1];
            var at = part.Phrase.End;
            if (!part.IsCount || !whole.Phrase.IsPlainCount || part.Phrase.Form != CoreForm.Cardinal)
            {
                continue;
            }

            if (text.Is(at, "per") && whole.Phrase.First == at + 1)
            {
                // 12 per 100,000 people.
                part.Phrase.OutOf = whole.Phrase.Value;
                part.Phrase.Measure = Measure.Rate;
                part.Phrase.Rule = "rate";
                continue;
            }

            var isOutOf = text.Is(at, "out") && text.Is(at + 1, "of") && whole.Phrase.First - at <= 5;
            var isOf = text.Is(at, "of") && (whole.Phrase.First == at + 1 || (whole.Phrase.First == at + 2 && text.IsA(at + 1, Lexicons.WordClass.Determiner)));
            if (!isOutOf && !isOf)
            {
                continue;
            }

            part.Phrase.OutOf = whole.Phrase.Value;
            part.Phrase.Rule = "out-of";
            if (isOf)
            {
                part.Kind = CountKind.Subset;
                part.Scope = "of";
            }

            part.Noun = whole.Noun;
            part.Counted = whole.Counted;
            part.Head = whole.Head;
            part.End = whole.End;
        }
    }
}
