using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Joins figures that stand in one statement: what is said of one of "three men and two women" is said of both, and 54 shops in 25 towns go together.</summary>
internal static class CoordinationRules
{
    /// <summary>Tokens between two linked figures: "spread throughout", "in the same".</summary>
    private const int LongestLink = 5;

    /// <summary>Gives the predicate of a row of joined figures to those of the row that have none.</summary>
    public static void SharePredicates(ParsedText text, Span<FigureDraft> drafts)
    {
        for (var i = drafts.Length - 2; i >= 0; i--)
        {
            if (drafts[i].Predicate is null && drafts[i + 1].Predicate is not null && !drafts[i + 1].IsObject && !drafts[i + 1].IsHarmInNoun && !drafts[i].IsWhole && drafts[i].IsCount && drafts[i + 1].IsCount && IsJoint(text, drafts[i].End, drafts[i + 1].First) && !EndsClause(text, drafts[i])
                && !(drafts[i].Head is "body" or "corpse" && CasualtyWords.Find(drafts[i + 1].Predicate).Predicate is not null))
            {
                drafts[i].Predicate = drafts[i + 1].Predicate;
                drafts[i].Status ??= drafts[i + 1].Status;
            }
        }

        for (var i = 1; i < drafts.Length; i++)
        {
            if (drafts[i].Predicate is null && drafts[i - 1].Predicate is not null && drafts[i - 1].IsObject && (drafts[i].IsCount || drafts[i].Phrase.Measure == Measure.Money) && drafts[i - 1].IsCount && IsJoint(text, drafts[i - 1].End, drafts[i].First)
                && drafts[i].Noun.HasHead && !(text.Is(drafts[i].First - 1, ',') && text.IsA(drafts[i].End, WordClass.FiniteVerb | WordClass.Auxiliary | WordClass.Adjective)))
            {
                drafts[i].Predicate = drafts[i - 1].Predicate;
                drafts[i].IsObject = true;
            }
        }

        for (var i = 1; i < drafts.Length; i++)
        {
            if (drafts[i - 1].Kind == CountKind.Subset && drafts[i].Kind == CountKind.Total && drafts[i].IsCount && drafts[i - 1].IsCount && drafts[i].Noun.HasHead && drafts[i].Predicate == drafts[i - 1].Predicate
                && text.Is(drafts[i].First - 1, "and") && IsJoint(text, drafts[i - 1].End, drafts[i].First))
            {
                // Of those, five officers and four drivers were hurt: both are a part.
                (drafts[i].Kind, drafts[i].Scope) = (CountKind.Subset, drafts[i - 1].Scope);
            }
        }

        for (var i = 1; i < drafts.Length; i++)
        {
            // Killed six members of one family, among them two boys: the family stands inside the phrase.
            var of = i > 1 && drafts[i - 1] is { Predicate: null, IsCount: true } && text.Is(drafts[i - 1].First - 1, "of") && drafts[i - 2].End == drafts[i - 1].First - 1 ? i - 2 : i - 1;

            // Killed 12 people, including three children; 20 rescued, two of them sailors.
            if (drafts[i].Predicate is null && drafts[i].Kind == CountKind.Subset && drafts[i].IsCount && drafts[of].IsCount && drafts[of].Predicate is { } whole
                && (IsSubsetWord(drafts[i].Scope) || (text.Is(drafts[i].Phrase.End, "of") && text.Is(drafts[i].Phrase.End + 1, "them")))
                && CasualtyWords.Find(whole).Predicate is not null && drafts[i].Head is not null && (WordLexicon.English.NounMeaningOf(drafts[i].Head) & WordMeaning.Person) != 0)
            {
                // Six were shot, two of them fatally.
                drafts[i].Predicate = text.Is(drafts[i].End, "fatally") ? "killed" : whole;
            }
        }
    }

    /// <summary>"Among the dead were a family of five and two tourists": all of them are.</summary>
    public static void ShareGroup(ParsedText text, Sentence sentence, Span<FigureDraft> drafts)
    {
        if (drafts.Length == 0 || !text.Is(sentence.First, "among") || HarmPhrases.GroupAt(text, sentence.First + 1, sentence.End, out var last) is not { } harm || !text.IsA(last + 1, WordClass.Auxiliary))
        {
            return;
        }

        foreach (ref var draft in drafts)
        {
            if (draft is { Predicate: null, IsCount: true, Head: not null } && (draft.Head == "people" || (WordLexicon.English.NounMeaningOf(draft.Head) & WordMeaning.Person) != 0))
            {
                (draft.Predicate, draft.Kind) = (harm, CountKind.Subset);
                draft.Scope ??= "among";
            }
        }
    }

    /// <summary>"Two men and a woman drowned", "killed a woman and two men": what harmed the one that is not counted in a number harmed the others.</summary>
    public static void ShareHarm(ParsedText text, Span<FigureDraft> drafts)
    {
        for (var i = drafts.Length - 2; i >= 0; i--)
        {
            ref var left = ref drafts[i];
            ref readonly var right = ref drafts[i + 1];
            if (left is { Predicate: null, IsCount: true, IsWhole: false, Noun.HasHead: true } && right is { IsImplicit: true, Predicate: not null, IsHarmInNoun: false } && IsJoint(text, left.End, right.First) && (text.NounMeaningOf(left.Noun.Head) & WordMeaning.Person) != 0)
            {
                (left.Predicate, left.IsObject) = (right.Predicate, right.IsObject);
                left.Status ??= right.Status;
            }
        }
    }

    /// <summary>Gives the noun and unit of "6 and 12 months" to the first of them too.</summary>
    public static void ShareNouns(ParsedText text, Span<FigureDraft> drafts)
    {
        for (var i = drafts.Length - 2; i >= 0; i--)
        {
            ref var left = ref drafts[i];
            ref readonly var right = ref drafts[i + 1];
            if (!EndsClause(text, left) && left.IsCount && left.Head is null && left.Scope is null && !left.Phrase.IsHyphenated && left.Phrase.Form == CoreForm.Cardinal && left.End == left.Phrase.End && !(text.Is(left.First - 1, "of") && text.IsA(left.First - 2, WordClass.Noun) && IsJoint(text, left.End, right.First)) && right.Head is not null && right.Noun.HasHead
                && right.Scope is null && right.Phrase.Measure is not (Measure.Money or Measure.Share) && right.Modifier == Modifier.Exact
                && (IsJoint(text, left.End, right.First) || (left.End == right.First && !left.Phrase.InDigits && !right.Phrase.InDigits && left.Phrase.Value < right.Phrase.Value)))
            {
                (left.Counted, left.Head, left.IsCompleted) = (right.Counted, right.Head, true);
                (left.Phrase.Measure, left.Phrase.Unit) = (right.Phrase.Measure, right.Phrase.Unit);
            }
        }
    }

    /// <summary>By 52 votes to 47: the second number counts what the first does.</summary>
    public static void ShareFirst(ParsedText text, Span<FigureDraft> drafts)
    {
        for (var i = 1; i < drafts.Length; i++)
        {
            ref readonly var left = ref drafts[i - 1];
            ref var right = ref drafts[i];
            if (right.IsCount && right.Head is null && right.Scope is null && left.IsCount && left.Noun.HasHead && left.End == right.First - 1 && text.Is(left.End, "to"))
            {
                (right.Counted, right.Head, right.IsCompleted) = (left.Counted, left.Head, true);
            }
        }
    }

    /// <summary>Numbers the statements that link figures: 54 stations in 25 cities and 21 countries.</summary>
    public static void Link(ParsedText text, Span<FigureDraft> drafts, ref int chain)
    {
        for (var i = 1; i < drafts.Length; i++)
        {
            ref var left = ref drafts[i - 1];
            ref var right = ref drafts[i];
            if (left.IsCount && right.IsCount && right.Noun.HasHead && left.Head is not null && left.Head != right.Head && IsChain(text, left.End, right.First))
            {
                if (left.Chain < 0)
                {
                    left.Chain = chain++;
                }

                right.Chain = left.Chain;
            }
        }
    }

    /// <summary>"Cases doubled to 1,335, and 38 people died": the verb gives the first, and another clause follows.</summary>
    private static bool EndsClause(ParsedText text, in FigureDraft left) => text.Is(left.End, ',') && text.Is(left.End + 1, "and") && (text.Is(left.First - 1, "to") || text.Is(left.First - 1, "at")) && text.IsA(left.First - 2, WordClass.AnyVerb);

    private static bool IsSubsetWord(string? scope) => scope is "including" or "includes" or "included" or "include" or "including at least" or "among them" or "of whom" or "of them" or "among those";

    private static bool IsJoint(ParsedText text, int from, int to)
    {
        if (to <= from || to - from > 2)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (!text.Is(at, "and") && !text.Is(at, ',') && !text.Is(at, "or") && !text.Is(at, '&'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsChain(ParsedText text, int from, int to)
    {
        if (to <= from || to - from > LongestLink)
        {
            return false;
        }

        var hasLink = false;
        for (var at = from; at < to; at++)
        {
            if (text.Is(at, "and") || text.Is(at, ','))
            {
                hasLink = true;
            }
            else if (text.IsA(at, WordClass.Preposition))
            {
                hasLink = true;
            }
            else if (text.Tokens[at].Kind != TokenKind.Quote && !text.IsA(at, WordClass.Adverb | WordClass.Participle | WordClass.Adjective))
            {
                return false;
            }
        }

        return hasLink;
    }
}
