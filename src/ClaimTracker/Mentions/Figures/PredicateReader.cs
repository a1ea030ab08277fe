using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Reads what is said of those counted, from the verb before the number or behind its noun: "killed 12", "three were arrested", "left five dead".</summary>
internal static class PredicateReader
{
    private const int Reach = 24;
    private const int BehindReach = 14;
    private const int WoundReach = 8;
    private const int SharedReach = 8;
    private const int LongestPhrase = 60;

    /// <summary>Fills in the predicate and, where the verb shows it, the status.</summary>
    public static void Read(ParsedText text, int start, int end, ref FigureDraft draft)
    {
        if (draft.Noun.HasHead && CasualtyWords.Find(text.Word(draft.Noun.Head)) is { Form: CasualtyForm.Noun } harm)
        {
            // Forty deaths: the harm itself is counted.
            draft.Predicate = harm.Predicate;
            return;
        }

        if (draft.Noun.HasHead && Inside(text, draft.Noun) is { } inside)
        {
            draft.Predicate = inside;
            return;
        }

        var before = ReadBefore(text, start, ref draft, out var isHarm, out var isTo);
        var behind = isHarm && !isTo ? null : ReadBehind(text, Math.Min(end, draft.End + Reach), ref draft);
        if (before is not null && (behind is null || isHarm))
        {
            draft.Predicate = before;
            draft.IsObject = true;
        }
        else
        {
            draft.Predicate = behind;
        }

        var isHarmed = draft.IsCount || draft.Phrase.Measure is Measure.Share or Measure.Ratio;
        if (draft.Predicate is not null && (draft.Head == "time" || (!isHarmed && CasualtyWords.Find(draft.Predicate).Predicate is not null)))
        {
            // Shot several times: what is counted is not who was shot.
            draft.Predicate = null;
        }
    }

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
        while (at >= start && (text.IsA(at, WordClass.Determiner) || text.Tokens[at].Kind == TokenKind.Quote || IsManner(text, at)))
        {
            at--;
        }

        if (at < start)
        {
            return null;
        }

        if (text.Is(at, "to") || text.Is(at, "at") || text.Is(at, "of") || text.Is(at, "by") || text.Is(at, "reached") || text.Is(at, "reaches") || text.Is(at, "hit") || text.Is(at, "passed") || text.Is(at, "is") || text.Is(at, "was"))
        {
            // The death toll rose to 41.
            for (var toll = at - 1; toll >= Math.Max(start, at - 8); toll--)
            {
                if (text.Is(toll, "toll") || text.Is(toll, "tolls"))
                {
                    isHarm = isTo = !draft.Noun.HasHead;
                    return isHarm && !text.Is(at, "by") ? text.Is(toll - 1, "injury") || text.Is(toll - 1, "injuries") ? "injured" : "killed" : null;
                }

                if (CasualtyWords.Find(text.Word(toll)) is { Form: CasualtyForm.Noun } harm && !draft.Noun.HasHead)
                {
                    isHarm = isTo = true;
                    return harm.Predicate;
                }
            }
        }

        if ((text.Is(at, "of") || text.Is(at, "to")) && at - 1 >= start && (CasualtyWords.Find(text.Word(at - 1)) is { Form: CasualtyForm.Noun, Predicate: not null } or { Form: CasualtyForm.Verb, Predicate: not null }))
        {
            // The deaths of four people, injuries to two, the shooting of three.
            isHarm = !text.IsA(at - 1, WordClass.VerbPast | WordClass.Participle);
            return isHarm ? CasualtyWords.Find(text.Word(at - 1)).Predicate : null;
        }

        if (text.Is(at, "and") || text.Is(at, ','))
        {
            return ReadShared(text, start, at, out isHarm);
        }

        var word = text.Word(at);
        var casualty = CasualtyWords.Find(word);
        var isHarmWord = casualty is { Form: CasualtyForm.Verb, Predicate: not null } && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective) && !text.IsA(at - 1, WordClass.Determiner | WordClass.Adjective);
        if (!isHarmWord && (!text.IsA(at, WordClass.AnyVerb) || text.IsA(at, WordClass.Auxiliary)))
        {
            return null;
        }

        if (IsSent(text, at) && draft.Noun.HasHead && text.Is(draft.End, "to") && NamesHospital(text, draft.End + 1, draft.End + 6))
        {
            isHarm = true;
            return "hospitalised";
        }

        if (casualty.Form == CasualtyForm.Verb && casualty.Predicate is not null)
        {
            isHarm = true;
            return casualty.Predicate is "shot" or "stabbed" && (text.Is(draft.End, "dead") || (text.Is(draft.End, "to") && text.Is(draft.End + 1, "death"))) ? "killed" : Harm(text, at, casualty.Predicate, start);
        }

        if ((text.Is(at, "claimed") || text.Is(at, "claiming") || text.Is(at, "took") || text.Is(at, "claims") || text.Is(at, "cost")) && draft.Head == "life")
        {
            isHarm = true;
            return "killed";
        }

        return casualty.Predicate is null ? VerbForms.Participle(text, at) : null;
    }

    /// <summary>Shot his wife and four children: the verb stands before the first of its objects.</summary>
    private static string? ReadShared(ParsedText text, int start, int joint, out bool isHarm)
    {
        isHarm = false;
        for (var at = joint - 1; at >= Math.Max(start, joint - SharedReach); at--)
        {
            if (CasualtyWords.Find(text.Word(at)) is { Form: CasualtyForm.Verb, Predicate: { } predicate } && text.IsA(at, WordClass.VerbPast | WordClass.VerbThird | WordClass.Gerund | WordClass.Verb) && at < joint - 1)
            {
                isHarm = true;
                return Harm(text, at, predicate, start);
            }

            if (!text.IsA(at, WordClass.Determiner | WordClass.Adjective | WordClass.AnyNoun | WordClass.Name) && !text.Is(at, ',') && text.Tokens[at].Kind is not (TokenKind.Clitic or TokenKind.Apostrophe))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsManner(ParsedText text, int at) => text.IsA(at, WordClass.Adverb)
        && (text.Word(at).EndsWith("ly", StringComparison.OrdinalIgnoreCase) || text.Is(at, "also") || text.Is(at, "just") || text.Is(at, "only") || text.Is(at, "already") || text.Is(at, "still"));

    private static bool IsSent(ParsedText text, int at) => text.Is(at, "sent") || text.Is(at, "sending") || text.Is(at, "took") || text.Is(at, "taken") || text.Is(at, "rushed") || text.Is(at, "transported")
        || text.Is(at, "airlifted") || text.Is(at, "taking") || text.Is(at, "send") || text.Is(at, "sends") || text.Is(at, "put");

    private static bool NamesHospital(ParsedText text, int from, int to)
    {
        for (var at = from; at < Math.Min(to, text.TokenCount); at++)
        {
            if (text.Is(at, "hospital") || text.Is(at, "hospitals"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Shot dead", "shot and killed", "fatally shot": the verb together with what comes beside it.</summary>
    private static string Harm(ParsedText text, int at, string predicate, int start)
    {
        if (predicate is "shot" or "stabbed")
        {
            if (text.Is(at - 1, "fatally") || text.Is(at + 1, "dead") || (text.Is(at + 1, "to") && text.Is(at + 2, "death")))
            {
                return "killed";
            }

            if (text.Is(at + 1, "and") && CasualtyWords.Find(text.Word(Math.Min(at + 2, text.TokenCount - 1))).Predicate is { } second and ("killed" or "injured"))
            {
                return second;
            }
        }

        // Shot and killed 12: the last of the verbs stands beside the number.
        return at - 2 >= start && predicate == "injured" && text.Is(at - 1, "or") && CasualtyWords.Find(text.Word(at - 2)).Predicate == "killed" ? "killed or injured" : predicate;
    }

    private static string? ReadBehind(ParsedText text, int end, ref FigureDraft draft)
    {
        var at = draft.End;
        var isPassive = false;
        var isPerfect = false;
        for (var steps = 0; at < end && steps < BehindReach; steps++)
        {
            var token = text.Tokens[at];
            if (token.Kind == TokenKind.Quote || text.Is(at, "who") || text.Is(at, "that") || text.Is(at, "which"))
            {
                at++;
                continue;
            }

            if (text.Is(at, '('))
            {
                at = ClosingBracket(text, at, end);
                if (at < 0)
                {
                    return null;
                }

                continue;
            }

            if (token.Kind == TokenKind.Punctuation)
            {
                var close = (text.Is(at, ',') || text.Is(at, '—') || text.Is(at, '–')) && !isPassive ? ClosingComma(text, at, end) : -1;
                if (close < 0)
                {
                    return null;
                }

                at = close + 1;
                continue;
            }

            if (token.Kind != TokenKind.Word && token.Kind != TokenKind.Clitic)
            {
                return null;
            }

            var word = text.Word(at);
            var harm = CasualtyWords.Find(word);
            if (harm.Form is CasualtyForm.Adjective && harm.Predicate is not null)
            {
                return harm.Predicate;
            }

            if (text.Is(at, "not") || text.Is(at, "never") || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal))
            {
                // Were not hurt.
                return null;
            }

            if (text.Is(at, "with") && HasWounds(text, at + 1, end))
            {
                return "injured";
            }

            if (text.IsA(at, WordClass.Auxiliary))
            {
                isPassive |= IsBe(text, at);
                isPerfect |= text.Is(at, "have") || text.Is(at, "has") || text.Is(at, "had") || text.Is(at, "'ve") || text.Is(at, "’ve");
                if (StatusWords.Find(word) is { } modal)
                {
                    draft.Status ??= modal;
                }

                at++;
                continue;
            }

            if (text.IsA(at, WordClass.Adverb))
            {
                draft.Status ??= StatusWords.Find(word);
                at++;
                continue;
            }

            if (StatusWords.Find(word) is { } status && (isPassive || text.IsA(at, WordClass.Participle)) && (text.Is(at + 1, "to") || CasualtyWords.Find(text.Word(Math.Min(at + 1, text.TokenCount - 1))).Predicate is not null))
            {
                // Are feared dead, are believed to have died.
                draft.Status ??= status;
                at += text.Is(at + 1, "to") ? 2 : 1;
                isPassive = false;
                continue;
            }

            if (text.IsA(at, WordClass.Participle) || (text.IsA(at, WordClass.VerbPast) && isPassive))
            {
                return Passive(text, at, end);
            }

            if (text.Is(at, "remain") || text.Is(at, "remained") || text.Is(at, "remains") || text.Is(at, "became") || text.Is(at, "went"))
            {
                at++;
                continue;
            }

            if (text.IsA(at, WordClass.FiniteVerb | WordClass.Gerund))
            {
                return Active(text, at, end, harm, isPerfect || steps > 0);
            }

            if (text.IsA(at, WordClass.Preposition) && !isPassive && !isPerfect)
            {
                // Three people in the house were hurt.
                var noun = at + 1 < end && text.Tokens[at + 1].Kind is TokenKind.Word or TokenKind.Number ? NounPhrase.From(text, at + 1) : default;
                if (!noun.HasHead)
                {
                    return null;
                }

                at = noun.End;
                continue;
            }

            return null;
        }

        return null;
    }

    /// <summary>Killed, flown home, found dead, taken to hospital.</summary>
    private static string? Passive(ParsedText text, int at, int end)
    {
        var harm = CasualtyWords.Find(text.Word(at));
        if (harm.Predicate is not null)
        {
            return harm.Form == CasualtyForm.Noun ? null : Harm(text, at, harm.Predicate, at);
        }

        var next = at + 1;
        while (next < end && (text.Tokens[next].Kind == TokenKind.Quote || text.Is(next, "fatally") || text.Is(next, "critically") || text.Is(next, "seriously") || text.Is(next, "badly")))
        {
            next++;
        }

        if (next < end && CasualtyWords.Find(text.Word(next)) is { Predicate: not null, Form: not CasualtyForm.Noun } state)
        {
            // Found dead, reported missing, left injured, found shot dead.
            return Harm(text, next, state.Predicate, next);
        }

        if (text.Is(next, "to"))
        {
            if (text.IsA(next + 1, WordClass.Verb) && !text.IsA(next + 1, WordClass.AnyNoun))
            {
                return Short(text, at, at).ToLowerInvariant() + " to " + Short(text, next + 1, next + 1).ToLowerInvariant();
            }

            if (NamesHospital(text, next + 1, Math.Min(end, next + 6)))
            {
                return "hospitalised";
            }
        }

        return Short(text, at, at).ToLowerInvariant();
    }

    private static string? Active(ParsedText text, int at, int end, CasualtyWord harm, bool isLate)
    {
        if ((text.Is(at, "suffered") || text.Is(at, "sustained") || text.Is(at, "suffering") || text.Is(at, "received") || text.Is(at, "suffer") || text.Is(at, "sustaining")) && HasWounds(text, at + 1, end))
        {
            return "injured";
        }

        if (harm.Predicate is null)
        {
            return text.IsA(at, WordClass.Gerund) && !isLate ? null : Short(text, at, at).ToLowerInvariant();
        }

        if (harm.Form == CasualtyForm.Intransitive)
        {
            return harm.Predicate;
        }

        // Gunmen killed 12 people: the men are not those killed.
        var hasObject = at + 1 < end && text.IsA(at + 1, WordClass.Determiner | WordClass.Numeral | WordClass.AnyNoun | WordClass.Name | WordClass.Pronoun | WordClass.Adjective);
        return harm.Form == CasualtyForm.Verb && !hasObject && !text.IsA(at, WordClass.Gerund) ? Harm(text, at, harm.Predicate, at) : null;
    }

    /// <summary>The comma that closes an insertion, when a verb stands behind it; -1 when there is none.</summary>
    private static int ClosingComma(ParsedText text, int open, int end)
    {
        for (var at = open + 1; at < Math.Min(end - 1, open + Reach); at++)
        {
            if (text.Is(at, text.Text[text.Tokens[open].Start]))
            {
                if (text.IsA(at + 1, WordClass.Auxiliary | WordClass.VerbPast) || CasualtyWords.Find(text.Word(at + 1)).Predicate is not null)
                {
                    return at;
                }
            }
            else if (text.IsA(at, WordClass.Auxiliary) || text.Tokens[at].Kind is TokenKind.Quote)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the next words are of wounds: "life-threatening injuries", "gunshot wounds to the leg".</summary>
    private static bool HasWounds(ParsedText text, int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + WoundReach); at++)
        {
            if (text.Is(at, "wounds") || text.Is(at, "wound") || text.Is(at, "injuries") || text.Is(at, "injury") || text.Is(at, "burns"))
            {
                return true;
            }

            if (text.Tokens[at].Kind == TokenKind.Punctuation && !CardinalReader.IsHyphen(text, at) && !text.Is(at, ','))
            {
                return false;
            }
        }

        return false;
    }

    private static int ClosingBracket(ParsedText text, int open, int end)
    {
        for (var at = open + 1; at < Math.Min(end, open + Reach); at++)
        {
            if (text.Is(at, ')'))
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static bool IsBe(ParsedText text, int at) => text.Is(at, "was") || text.Is(at, "were") || text.Is(at, "is") || text.Is(at, "are") || text.Is(at, "be") || text.Is(at, "been") || text.Is(at, "being")
        || text.Is(at, "'re") || text.Is(at, "’re") || text.Is(at, "got");

    private static string Short(ParsedText text, int first, int last)
    {
        var span = text.SpanOf(first, last);
        return text.Text.Substring(span.Start, Math.Min(span.Length, LongestPhrase));
    }
}
