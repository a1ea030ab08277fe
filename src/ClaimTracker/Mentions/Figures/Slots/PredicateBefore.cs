using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Reads what is said of those counted from the verb before the number: "killed 12", "the toll rose to 41", "shot his wife and two sons".</summary>
internal static class PredicateBefore
{
    private const int SharedReach = 8;
    private const int TollReach = 20;
    private const int GroupReach = 14;
    private const int LongestVerb = 30;

    /// <summary>Tokens that name who is given an amount.</summary>
    private const int MostReceiver = 5;

    /// <summary>The verb phrase, with the kind and scope of a part that it shows filled in; null when nothing is said before the number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First token that may be read.</param>
    /// <param name="draft">The figure.</param>
    /// <param name="isHarm">Whether it is so sure that nothing behind the number may say otherwise.</param>
    /// <param name="isTo">Whether a toll is given by "to", "at" or the like, behind which harm may still be told.</param>
    public static string? Read(ParsedText text, int start, ref FigureDraft draft, out bool isHarm, out bool isTo)
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

    private static bool IsGiving(ParsedText text, int at) => text.IsA(at, WordClass.AnyVerb) && DeedWords.IsGiving(text.BaseOf(at));

    /// <summary>Threatened to kill, tried to injure, attempted murders: no harm was done.</summary>
    private static bool IsUndone(ParsedText text, int harm) => text.Is(harm - 1, "attempted") || text.Is(harm - 1, "planned") || text.Is(harm - 1, "alleged") && text.Is(harm - 2, "attempted")
        || (text.Is(harm - 1, "to") && harm >= 2 && DeedWords.IsAttempt(text.BaseOf(harm - 2)));

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

    /// <summary>Shot his wife and two sons: the verb stands before the first of its objects.</summary>
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

    private static bool IsSent(ParsedText text, int at) => DeedWords.IsSending(text.BaseOf(at));
}
