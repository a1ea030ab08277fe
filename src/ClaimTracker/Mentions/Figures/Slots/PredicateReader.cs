using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Reads what is said of those counted, from the verb before the number or behind its noun: "killed 12", "three were arrested", "left five dead".</summary>
internal static class PredicateReader
{
    private const int Reach = 24;
    private const int SharedReach = 8;
    private const int TollReach = 20;
    private const int GroupReach = 14;
    private const int LongestVerb = 30;

    /// <summary>Tokens that name who is given an amount.</summary>
    private const int MostReceiver = 5;

    /// <summary>Fills in the predicate and, where the verb shows it, the status.</summary>
    public static void Read(ParsedText text, int start, int end, ref FigureDraft draft)
    {
        if (draft.Noun.HasHead && CasualtyWords.Find(text.Word(draft.Noun.Head)) is { Form: CasualtyForm.Noun, Predicate: not "shot" } harm)
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

        var before = ReadBefore(text, start, ref draft, out var isHarm, out var isTo);
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

    private static string? ReadBefore(ParsedText text, int start, ref FigureDraft draft, out bool isHarm, out bool isTo)
    {
        (isHarm, isTo) = (false, false);
        var at = draft.First - 1;
        at -= text.Is(at, "between") && draft.Phrase.Low is not null ? 1 : 0; // killed between 60 and 70 people
        while (at >= start && (text.IsA(at, WordClass.Determiner) || text.Tokens[at].Kind == TokenKind.Quote || IsManner(text, at) || (IsInOrder(text, at) && text.IsA(at - 1, WordClass.Determiner | WordClass.Pronoun))))
        {
            at--;
        }

        if (at < start)
        {
            return null;
        }

        if (ReadGroup(text, start, at, ref draft) is { } group)
        {
            isHarm = true;
            return group;
        }

        if (text.Is(at, "to") || text.Is(at, "at") || text.Is(at, "of") || text.Is(at, "by") || text.Is(at, "reached") || text.Is(at, "reaches") || text.Is(at, "hit") || text.Is(at, "passed") || text.Is(at, "is") || text.Is(at, "was"))
        {
            // The death toll rose to 41; the toll was revised from 11 to nine.
            var isChange = text.Is(at, "to") && text.IsA(at - 1, WordClass.Numeral) && text.Is(at - 2, "from");
            for (var toll = at - 1; toll >= Math.Max(isChange ? 0 : start, at - TollReach) && !text.Tokens[toll + 1].Has(TokenShape.StartsSentence); toll--)
            {
                if (text.Is(toll, "toll") || text.Is(toll, "tolls"))
                {
                    if (text.Is(at, "by"))
                    {
                        return null;
                    }

                    isHarm = isTo = !draft.Noun.HasHead;
                    return isHarm ? text.Is(toll - 1, "injury") || text.Is(toll - 1, "injuries") ? "injured" : "killed" : null;
                }

                if (toll >= at - 8 && CasualtyWords.Find(text.Word(toll)) is { Form: CasualtyForm.Noun } harm && !draft.Noun.HasHead && !text.Is(at, "by"))
                {
                    isHarm = isTo = true;
                    return harm.Predicate;
                }
            }
        }

        if ((text.Is(at, "of") || text.Is(at, "to")) && at - 1 >= start && (CasualtyWords.Find(text.Word(at - 1)) is { Form: CasualtyForm.Noun, Predicate: not null } or { Form: CasualtyForm.Verb, Predicate: not null }))
        {
            // The deaths of four people, injuries to two, the shooting of three.
            isHarm = !text.IsA(at - 1, WordClass.VerbPast | WordClass.Participle) && !IsUndone(text, at - 1);
            return !isHarm ? null : CasualtyWords.Find(text.Word(at - 1)).Predicate is var harmed && harmed is "shot" or "stabbed" && text.Is(at - 2, "fatal") ? "killed" : harmed;
        }

        if (text.Is(at, "of") && at - 1 >= start && draft.IsCount && draft.Noun.HasHead && text.Is(at - 1, "loss"))
        {
            return "lost"; // with the loss of 1,100 jobs
        }

        if (text.Is(at, "and") || text.Is(at, ','))
        {
            return ReadShared(text, start, at, draft.End, out isHarm);
        }

        if (text.Is(at, "record") && text.IsA(at - 1, WordClass.Preposition) && (!text.Is(at - 1, "to") || (at >= 2 && RiseAndFallWords.Contains(text.Word(at - 2)))))
        {
            // Rises to record 7.4 million.
            return null;
        }

        if (draft.Phrase.Measure == Measure.Money)
        {
            at = GivingVerb(text, start, at);
            if (text.Is(at, "back") && IsGiving(text, at - 1) && at > start)
            {
                return VerbForms.Participle(text, at - 1) + " back"; // must pay back £860,000
            }
        }

        if (draft.IsCount && at > start && ((text.Is(at, "off") && text.BaseOf(at - 1) is "lay" or "lie") || (text.Is(at, "go") && text.BaseOf(at - 1) is "let")))
        {
            // Lay off 1,400 employees: whatever they do, it is done to them.
            isHarm = true;
            return text.Is(at, "off") ? "laid off" : "let go";
        }

        if (at > start && (draft.Noun.HasHead ? IsParticle(text, at) : draft.Phrase.Measure == Measure.Money && text.Is(at, "aside")) && text.IsA(at - 1, WordClass.AnyVerb) && !text.IsA(at - 1, WordClass.Auxiliary | WordClass.AnyNoun) && CasualtyWords.Find(text.Word(at - 1)).Predicate is null)
        {
            return $"{VerbForms.Participle(text, at - 1)} {text.Word(at)}".ToLowerInvariant(); // swept away two bridges
        }

        if (draft.IsCount && at > start && draft.Noun.HasHead && text.Is(at, "on") && text.BaseOf(at - 1) == "take" && (text.NounMeaningOf(draft.Noun.Head) & (WordMeaning.Person | WordMeaning.Group)) != 0)
        {
            return "hired"; // taken on 800 staff
        }

        var word = text.Word(at);
        var casualty = CasualtyWords.Find(word);
        var isHarmWord = casualty is { Form: CasualtyForm.Verb, Predicate: not null } && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective) && !text.IsA(at - 1, WordClass.Determiner | WordClass.Adjective);
        if (!isHarmWord && (!text.IsA(at, WordClass.AnyVerb) || text.IsA(at, WordClass.Auxiliary)))
        {
            return null;
        }

        if (IsSent(text, at) && draft.Noun.HasHead && text.Is(draft.End, "to") && HarmPhrases.NamesHospital(text, draft.End + 1, draft.End + 6))
        {
            isHarm = true;
            return "hospitalised";
        }

        if (casualty.Predicate is not null && IsUndone(text, at))
        {
            return null;
        }

        if (casualty.Form == CasualtyForm.Verb && casualty.Predicate is not null)
        {
            isHarm = true;
            return casualty.Predicate is "shot" or "stabbed" && (text.Is(draft.End, "dead") || (text.Is(draft.End, "to") && text.Is(draft.End + 1, "death"))) ? "killed" : HarmPhrases.Of(text, at, casualty.Predicate, start);
        }

        if ((text.Is(at, "claimed") || text.Is(at, "claiming") || text.Is(at, "took") || text.Is(at, "claims") || text.Is(at, "cost")) && draft.Head == "life")
        {
            isHarm = true;
            return "killed";
        }

        if (casualty.Predicate is not null || text.BaseOf(at) is "say" or "tell" or "think" or "believe" or "know"
            || (draft.Phrase.Measure is Measure.Share or Measure.Ratio && !draft.Noun.HasHead && text.BaseOf(at) is "find" or "show" or "suggest" or "indicate" or "reveal"))
        {
            // A survey found 58% opposed it.
            return null;
        }

        if (IsUndone(text, at))
        {
            draft.Status ??= FigureStatus.Projected; // threatened to fire four missiles
        }

        // Ordered 200,000 residents to leave: they are ordered to leave.
        var participle = VerbForms.Participle(text, at);
        return draft.IsCount && draft.Noun.HasHead && text.Is(draft.End, "to") && text.IsA(draft.End + 1, WordClass.Verb) && text.Tokens[draft.End + 1].Length <= LongestVerb
            ? $"{participle} to {text.Word(draft.End + 1)}".ToLowerInvariant() : participle;
    }

    /// <summary>Handed the firm £12m: the verb before the one who is given an amount; the token itself where none stands there.</summary>
    private static int GivingVerb(ParsedText text, int start, int receiver)
    {
        var at = receiver;
        while (at > start && receiver - at < MostReceiver && text.IsA(at, WordClass.AnyNoun | WordClass.Name | WordClass.Determiner | WordClass.Pronoun | WordClass.Adjective) && !IsGiving(text, at))
        {
            at--;
        }

        return at < receiver && IsGiving(text, at) ? at : receiver;
    }

    private static bool IsGiving(ParsedText text, int at) => text.IsA(at, WordClass.AnyVerb)
        && text.BaseOf(at) is "give" or "hand" or "pay" or "owe" or "lend" or "offer" or "award" or "grant" or "cost" or "save" or "fine" or "send" or "promise" or "charge";

    /// <summary>Threatened to kill, tried to injure, attempted murders: no harm was done.</summary>
    private static bool IsUndone(ParsedText text, int harm) => text.Is(harm - 1, "attempted") || text.Is(harm - 1, "planned") || text.Is(harm - 1, "alleged") && text.Is(harm - 2, "attempted")
        || (text.Is(harm - 1, "to") && harm >= 2 && text.BaseOf(harm - 2) is "threaten" or "want" or "try" or "attempt" or "plan" or "intend" or "plot" or "vow" or "conspire" or "hope" or "wish" or "offer");

    /// <summary>Among the dead were nine children; the dead were two boys; those killed included three boys.</summary>
    private static string? ReadGroup(ParsedText text, int start, int at, ref FigureDraft draft)
    {
        var isIncluded = draft.Scope is "included" or "include" or "includes";
        if (!isIncluded && !text.Is(at, "were") && !text.Is(at, "are") && !text.Is(at, "was") && !text.Is(at, "is"))
        {
            return null;
        }

        for (var first = at - 1; first >= Math.Max(start, at - GroupReach); first--)
        {
            if (HarmPhrases.GroupAt(text, first, at + 1, out var last) is { } predicate && (isIncluded || text.Is(first - 1, "among") || (last == at - 1 && text.Tokens[first].Has(TokenShape.StartsSentence))))
            {
                draft.Kind = CountKind.Subset;
                draft.Scope ??= "among";
                return predicate;
            }
        }

        return null;
    }

    /// <summary>Shot his wife and four children: the verb stands before the first of its objects.</summary>
    private static string? ReadShared(ParsedText text, int start, int joint, int behind, out bool isHarm)
    {
        isHarm = false;
        if (text.Is(joint, ',') && text.IsA(behind, WordClass.FiniteVerb | WordClass.Auxiliary))
        {
            // After he killed their dog, a neighbour said.
            return null;
        }

        for (var at = joint - 1; at >= Math.Max(start, joint - SharedReach); at--)
        {
            if (CasualtyWords.Find(text.Word(at)) is { Form: CasualtyForm.Verb, Predicate: { } predicate } && text.IsA(at, WordClass.VerbPast | WordClass.VerbThird | WordClass.Gerund | WordClass.Verb) && at < joint - 1)
            {
                isHarm = true;
                return HarmPhrases.Of(text, at, predicate, start);
            }

            if (!text.IsA(at, WordClass.Determiner | WordClass.Adjective | WordClass.AnyNoun | WordClass.Name) && !text.Is(at, ',') && text.Tokens[at].Kind is not (TokenKind.Clitic or TokenKind.Apostrophe))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Their last six wickets, its first 20 flights.</summary>
    private static bool IsInOrder(ParsedText text, int at) => text.Is(at, "last") || text.Is(at, "first") || text.Is(at, "final") || text.Is(at, "next") || text.Is(at, "remaining");

    /// <summary>Swept away, pulled down, knocked out: what goes with a verb before its object.</summary>
    private static bool IsParticle(ParsedText text, int at) => text.Is(at, "away") || text.Is(at, "down") || text.Is(at, "out") || text.Is(at, "off") || text.Is(at, "aside") || text.Is(at, "apart") || text.Is(at, "back");

    private static bool IsManner(ParsedText text, int at) => text.IsA(at, WordClass.Adverb)
        && (text.Word(at).EndsWith("ly", StringComparison.OrdinalIgnoreCase) || text.Is(at, "also") || text.Is(at, "just") || text.Is(at, "only") || text.Is(at, "already") || text.Is(at, "still"));

    private static bool IsSent(ParsedText text, int at) => text.Is(at, "sent") || text.Is(at, "sending") || text.Is(at, "took") || text.Is(at, "taken") || text.Is(at, "rushed") || text.Is(at, "transported")
        || text.Is(at, "airlifted") || text.Is(at, "taking") || text.Is(at, "send") || text.Is(at, "sends") || text.Is(at, "put");
}
