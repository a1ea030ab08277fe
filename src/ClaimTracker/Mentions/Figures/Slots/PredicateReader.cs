using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Reads what is said of those counted, from the verb before the number or behind its noun: "killed 12", "three were arrested", "left five dead".</summary>
internal static class PredicateReader
{
    private const int Reach = 24;

    /// <summary>Fills in the predicate and, where the verb shows it, the status.</summary>
    public static void Read(ParsedText text, int start, int end, ref FigureDraft draft)
    {
        if (draft.Noun.HasHead && CasualtyWords.Find(text.Word(draft.Noun.Head)) is { Form: CasualtyForm.Noun, Predicate: not ("shot" or "stabbed") } harm)
        {
            // Forty deaths: the harm itself is counted.
            draft.Predicate = harm.Predicate;
            draft.IsHarmInNoun = true;
            return;
        }

        if (draft.IsWhole)
        {
            return;
        }

        if (draft.Noun.HasHead && Inside(text, draft.Noun) is { } inside)
        {
            draft.Predicate = inside;
            draft.IsHarmInNoun = true;
            return;
        }

        var before = PredicateBefore.Read(text, start, ref draft, out var isHarm, out var isTo);
        var path = BehindPath.None;
        var group = draft.Predicate;
        var behind = (isHarm && !isTo) || IsInsidePhrase(text, start, draft) || IsSurveyed(text, start, draft) ? null : PredicateBehind.Read(text, Math.Min(end, draft.End + Reach), ref draft, out path);
        var isBehindHarm = behind is not null && CasualtyWords.Find(behind).Predicate is not null;
        if (before is not null && (behind is null || isHarm || (!isBehindHarm && (path.HasFlag(BehindPath.OverPreposition) || draft.Phrase.Measure == Measure.Money || IsInReducedRelative(text, start, draft)))))
        {
            draft.Predicate = before;
            draft.IsObject = true;
        }
        else
        {
            draft.Predicate = behind;
        }

        if (draft.Phrase.Measure == Measure.Money && !draft.IsObject && path.HasFlag(BehindPath.OverPreposition))
        {
            // To $18 in after-hours trading.
            draft.Predicate = null;
        }

        if (group is not null && !isBehindHarm)
        {
            // Two of the injured are in hospital.
            (draft.Predicate, draft.IsObject) = (group, false);
        }

        if (draft.Phrase.Measure is not (Measure.Count or Measure.Share or Measure.Ratio or Measure.Rate or Measure.Money or Measure.Area) && !isBehindHarm
            && (draft.IsObject ? draft.Phrase.Measure == Measure.Age : path.HasFlag(BehindPath.Active)))
        {
            // Winds of 70 km/h hampered them: the wind did, not the speed; "said a 34-year-old" says nothing of the years.
            draft.Predicate = null;
        }

        var isHarmed = draft.IsCount || draft.Phrase.Measure is Measure.Share or Measure.Ratio;
        if (draft.Predicate is not null && (draft.Head == "time" || (!isHarmed && CasualtyWords.Find(draft.Predicate).Predicate is not null)))
        {
            // Shot several times: what is counted is not who was shot.
            draft.Predicate = null;
        }
    }

    /// <summary>One of the four was killed; women in three families dead; 340 people in 14 districts fell ill: what follows is said of what stands before the phrase.</summary>
    private static bool IsInsidePhrase(ParsedText text, int start, in FigureDraft draft)
    {
        var before = draft.First - 1;
        if (before == start && start > 0 && !text.Tokens[start].Has(TokenShape.StartsSentence) && (text.Is(before, "in") || text.Is(before, "across")) && draft.Noun.HasHead && (text.NounMeaningOf(draft.Noun.Head) & WordMeaning.Person) == 0)
        {
            return true;
        }

        if (text.IsA(before, WordClass.Determiner) && before - 2 >= 0 && text.Is(before - 1, "of") && (text.IsA(before - 2, WordClass.Numeral) || text.Is(before - 2, "none") || text.Is(before - 2, "most") || text.Is(before - 2, "all") || text.Is(before - 2, "some"))
            && text.IsA(draft.End, WordClass.Auxiliary))
        {
            return true;
        }

        return before - 1 >= start && draft.Noun.HasHead && (text.Is(before, "in") || text.Is(before, "across") || text.Is(before, "at")) && text.IsA(before - 1, WordClass.PluralNoun)
            && text.TryFind(draft.End, out var entry) && (entry.Classes & WordClass.Adjective) != 0 && (text.NounMeaningOf(draft.Noun.Head) & WordMeaning.Person) == 0;
    }

    /// <summary>A ferry carrying 120 passengers sank; a ferry built to carry 120 passengers sank: the ferry sank, and the passengers were carried.</summary>
    private static bool IsInReducedRelative(ParsedText text, int start, in FigureDraft draft)
    {
        var verb = draft.First - 1;
        while (verb > start && text.IsA(verb, WordClass.Determiner))
        {
            verb--;
        }

        if (draft.IsCount && verb > start && text.Is(verb - 1, "to") && text.IsA(verb, WordClass.Verb) && text.IsA(verb - 2, WordClass.Participle | WordClass.VerbPast))
        {
            return true;
        }

        return draft.IsCount && verb > start && text.IsA(verb, WordClass.Gerund) && text.IsA(verb - 1, WordClass.AnyNoun | WordClass.Name) && !text.IsA(verb - 1, WordClass.AnyVerb)
            && text.BaseOf(verb) is not ("include" or "follow" or "mean" or "show" or "see" or "report" or "concern" or "regard" or "count" or "leave");
    }

    /// <summary>A poll of 1,100 adults that was published on Monday: the poll was published, the adults were asked.</summary>
    private static bool IsSurveyed(ParsedText text, int start, in FigureDraft draft) =>
        draft.First - 2 >= start && text.Is(draft.First - 1, "of") && text.BaseOf(draft.First - 2) is "poll" or "survey" or "study" or "questionnaire" or "sample";

    /// <summary>Four injured men, six slain officers: the harm stands in the noun phrase itself.</summary>
    private static string? Inside(ParsedText text, NounPhrase noun)
    {
        for (var at = noun.First; at < noun.Head; at++)
        {
            if (text.IsA(at, WordClass.Adjective | WordClass.Participle | WordClass.VerbPast) && CasualtyWords.Find(text.Word(at)) is { Predicate: not null, Form: not CasualtyForm.Noun } harm
                && !CardinalReader.IsHyphen(text, at - 1) && !CardinalReader.IsHyphen(text, at + 1))
            {
                return harm.Predicate;
            }
        }

        return null;
    }
}
