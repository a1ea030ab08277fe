using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Completes what is counted where the text leaves it out: "nine in Spain: three in Madrid", "five others", "the dead included three".</summary>
internal static class CompletionRules
{
    /// <summary>Sentences looked back over for what a figure counts.</summary>
    private const int SentenceReach = 3;

    /// <summary>Fills in counted words and head of the sentence's figures that have none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="earlier">The figures of the sentences before.</param>
    /// <param name="own">The figures of the sentence.</param>
    public static void Complete(ParsedText text, Sentence sentence, ReadOnlySpan<FigureDraft> earlier, Span<FigureDraft> own)
    {
        for (var i = 0; i < own.Length; i++)
        {
            ref var draft = ref own[i];
            if (draft.Head is not null && !(draft.Phrase.Unit == "percent" && draft.Counted is null))
            {
                continue;
            }

            if (draft.Phrase.Measure == Measure.Share)
            {
                CompleteShare(own[..i], ref draft);
            }
            else if (draft.IsCount && draft.Phrase.Form != CoreForm.Fraction && !draft.Phrase.IsHyphenated)
            {
                CompleteCount(text, sentence, earlier, own[..i], ref draft);
                draft.Head ??= draft.IsOthers ? "other" : null;
            }
        }
    }

    /// <summary>"Made up 1% of sales, while returns made up 64%": the second share is of the same whole.</summary>
    private static void CompleteShare(ReadOnlySpan<FigureDraft> before, ref FigureDraft draft)
    {
        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 4); i--)
        {
            if (before[i].Phrase.Measure == Measure.Share && before[i].Counted is not null)
            {
                Copy(before[i], ref draft);
                return;
            }
        }
    }

    private static void CompleteCount(ParsedText text, Sentence sentence, ReadOnlySpan<FigureDraft> earlier, ReadOnlySpan<FigureDraft> before, ref FigureDraft draft)
    {
        var isHarm = draft.Predicate is "killed" or "injured" or "killed or injured" or "shot" or "stabbed" or "arrested" or "missing" or "hospitalised" or "homeless" or "displaced" or "evacuated" or "rescued" or "abducted" or "infected" or "trapped";
        if (!isHarm && !NeedsNoun(text, draft))
        {
            return;
        }

        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 6); i--)
        {
            if (Fits(before[i], isHarm) && !(draft.IsOthers && before[i].Phrase.Value == 1))
            {
                Copy(before[i], ref draft);
                if (draft.Predicate is null && !text.IsA(draft.End, WordClass.AnyVerb | WordClass.Auxiliary))
                {
                    // "Fourteen were injured, seven by glass": what is said of all is said of these.
                    draft.Predicate = before[i].Predicate;
                }

                return;
            }
        }

        if (isHarm)
        {
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        var noun = PluralBefore(text, sentence, draft.First);
        if (noun.HasHead)
        {
            draft.Counted = text.TextOf(noun.First, noun.Head);
            draft.Head = CountedReader.HeadOf(text, noun.Head);
            draft.IsCompleted = true;
            return;
        }

        for (var i = earlier.Length - 1; i >= Math.Max(0, earlier.Length - 8) && draft.Sentence - earlier[i].Sentence <= SentenceReach; i--)
        {
            if (Fits(earlier[i], isHarm) && !earlier[i].IsImplicit)
            {
                Copy(earlier[i], ref draft);
                return;
            }
        }
    }

    private static bool Fits(in FigureDraft other, bool isHarm) =>
        other.IsCount && other.Head is not null && (!isHarm || (WordLexicon.English.NounMeaningOf(other.Head) & (WordMeaning.Person | WordMeaning.Group)) != 0);

    private static void Copy(in FigureDraft from, ref FigureDraft to)
    {
        (to.Counted, to.Head, to.IsCompleted) = (from.Counted, from.Head, true);
    }

    /// <summary>Whether the number stands for a noun left out: before a preposition of place, <c>of them</c>, others, a verb; not at the end of a sum or a list of digits.</summary>
    private static bool NeedsNoun(ParsedText text, in FigureDraft draft)
    {
        if (draft.Scope is not null)
        {
            return true;
        }

        var at = draft.End;
        if (at < text.TokenCount && text.Tokens[at].Kind == TokenKind.Word && text.IsA(at, WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.Gerund))
        {
            return false;
        }

        return text.Is(at, "in") || text.Is(at, "at") || text.Is(at, "near") || text.Is(at, "from") || text.Is(at, "across") || text.Is(at, "inside") || text.Is(at, "outside") || text.Is(at, "on")
            || text.IsA(at, WordClass.Auxiliary) || (text.IsA(at, WordClass.Participle | WordClass.VerbPast) && !draft.Phrase.InDigits) || draft.Predicate is not null;
    }

    /// <summary>The nearest noun phrase in the plural before the number: "Most of the stations were in Europe, including nine in Spain".</summary>
    private static NounPhrase PluralBefore(ParsedText text, Sentence sentence, int before)
    {
        for (var at = before - 1; at >= Math.Max(sentence.First, before - 30); at--)
        {
            if (!text.IsA(at, WordClass.PluralNoun) || text.IsA(at, WordClass.Name) || (text.NounMeaningOf(at) & (WordMeaning.Time | WordMeaning.Measure)) != 0)
            {
                continue;
            }

            var first = at;
            while (first > sentence.First && text.IsA(first - 1, WordClass.Adjective | WordClass.AnyNoun | WordClass.Name | WordClass.Participle | WordClass.Gerund) && !text.IsA(first - 1, WordClass.FiniteVerb))
            {
                first--;
            }

            return new NounPhrase(first, at, at + 1);
        }

        return new NounPhrase(-1, -1, -1);
    }
}
