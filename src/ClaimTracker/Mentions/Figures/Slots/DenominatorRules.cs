using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

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
            if (whole.Noun.HasHead && part.Noun.Head == whole.Noun.Head)
            {
                // 41 of the city's 136 stations are 41 stations.
                (part.Noun, part.Counted) = (whole.Noun, whole.Counted);
            }
        }
    }

    /// <summary>Of the 28 hospitals, only eight work; of the injured, 12 are in hospital: the whole stands first.</summary>
    public static void ApplyLeading(ParsedText text, Sentence sentence, Span<FigureDraft> drafts)
    {
        var of = sentence.First;
        if (text.Is(of, "but") || text.Is(of, "and") || text.Tokens[of].Kind is TokenKind.Quote)
        {
            of++;
        }

        if (!text.Is(of, "of") || !(text.IsA(of + 1, Lexicons.WordClass.Determiner | Lexicons.WordClass.Pronoun) || (drafts.Length > 0 && drafts[0].Phrase.First == of + 1)))
        {
            return;
        }

        var isCounted = drafts.Length > 0 && drafts[0].Phrase.First <= of + 2 && drafts[0].Phrase.IsPlainCount && drafts[0].Noun.HasHead;
        var group = isCounted ? null : HarmPhrases.GroupAt(text, of + 1, sentence.End, out _);
        if (!isCounted && group is null)
        {
            return;
        }

        for (var i = isCounted ? 1 : 0; i < drafts.Length; i++)
        {
            ref var part = ref drafts[i];
            if (!part.IsCount || part.Noun.HasHead || part.Kind == CountKind.Increment || part.Phrase.Numeral == NumeralForm.Decimal)
            {
                continue;
            }

            part.Kind = CountKind.Subset;
            part.Scope ??= "of";
            part.IsCompleted = true;
            if (isCounted)
            {
                part.Phrase.OutOf ??= drafts[0].Phrase.Value > part.Phrase.Value ? drafts[0].Phrase.Value : null;
                (part.Counted, part.Head) = (drafts[0].Counted, drafts[0].Head);
            }
            else
            {
                (part.Counted, part.Head, part.Predicate) = ("people", "people", group);
            }
        }

        if (isCounted)
        {
            drafts[0].IsWhole = true;
        }
    }

    /// <summary>12 per 100,000; 1.7 for every 1,000.</summary>
    private static bool IsPer(ParsedText text, int at, int whole) => (text.Is(at, "per") && whole == at + 1) || ((text.Is(at, "for") || text.Is(at, "in")) && text.Is(at + 1, "every") && whole == at + 2);

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

            if (IsPer(text, at, whole.Phrase.First) || (part.Noun.HasHead && IsPer(text, part.End, whole.Phrase.First)))
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
