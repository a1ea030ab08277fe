using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Reads what is said of those counted from the verb behind them: "three were arrested", "12 people in the house died".</summary>
internal static class PredicateBehind
{
    private const int BehindReach = 14;

    public static string? Read(ParsedText text, int end, ref FigureDraft draft, out BehindPath path)
    {
        path = BehindPath.None;
        var at = draft.End;
        at += draft.IsCount && CardinalReader.IsArticle(text, at) && text.IsA(at + 2, WordClass.Auxiliary) && (text.NounMeaningOf(at + 1) & WordMeaning.Time) != 0 ? 2 : 0; // 300,000 a year are needed
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
                at = Insertion.ClosingBracket(text, at, end);
                if (at < 0)
                {
                    return null;
                }

                continue;
            }

            if (text.Is(at, ',') && steps == 0 && at + 2 < end && text.IsA(at + 1, WordClass.Noun) && !text.IsA(at + 1, WordClass.PluralNoun) && (text.NounMeaningOf(at + 1) & WordMeaning.Person) != 0
                && CasualtyWords.Find(text.Word(at + 2)) is { Predicate: { } headline, Form: not CasualtyForm.Noun } && text.IsA(at + 2, WordClass.Participle | WordClass.VerbPast))
            {
                // Three pupils, teacher wounded in blaze: the comma of a headline is an "and".
                return headline;
            }

            if (token.Kind == TokenKind.Punctuation)
            {
                var close = (text.Is(at, ',') || text.Is(at, '—') || text.Is(at, '–') || text.Is(at, "--")) && !isPassive ? Insertion.ClosingComma(text, at, end) : -1;
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

            if ((text.Is(at, "with") || text.Is(at, "suffered") || text.Is(at, "sustained")) && MayBeHurt(text, draft) && HarmPhrases.HasWounds(text, at + 1, end))
            {
                return "injured";
            }

            if (text.IsA(at, WordClass.Auxiliary))
            {
                if ((text.Is(at, "was") || text.Is(at, "is") || text.Is(at, "has")) && IsOfSingular(text, draft))
                {
                    // A poll of 812 voters was held: the poll was.
                    return null;
                }

                isPassive |= IsBe(text, at);
                isPerfect |= text.Is(at, "have") || text.Is(at, "has") || text.Is(at, "had") || text.Is(at, "'ve") || text.Is(at, "’ve");
                if (StatusWords.Find(word) is { } modal)
                {
                    // May drown is to come, may have drowned is not known.
                    draft.Status ??= modal == FigureStatus.Projected && text.Is(at + 1, "have") && !text.Is(at, "will") && !text.Is(at, "would") ? FigureStatus.Suspected : modal;
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

            if (!isPassive && !isPerfect && harm is { Form: CasualtyForm.Verb, Predicate: not null } && text.IsA(at, WordClass.Participle | WordClass.VerbPast) && text.IsA(at + 1, WordClass.Determiner | WordClass.Numeral | WordClass.Pronoun))
            {
                // A gunman shot a cook: he was not shot.
                return null;
            }

            if (text.Is(at, "compared") && (text.Is(at + 1, "with") || text.Is(at + 1, "to")) && !isPassive)
            {
                return null;
            }

            if (isPassive && text.Is(at, "in") && !text.Is(at - 1, "down"))
            {
                // Are in custody, are in the hospital.
                if (text.Is(at + 1, "custody") || text.Is(at + 2, "custody"))
                {
                    return "arrested";
                }

                if (HarmPhrases.NamesHospital(text, at + 1, Math.Min(end, at + 3)))
                {
                    return "hospitalised";
                }
            }

            if (isPassive && text.Is(at, "held") && (at + 1 >= end || text.Tokens[at + 1].Kind == TokenKind.Punctuation || text.IsA(at + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb)) && !text.Is(at + 1, "up") && !text.Is(at + 1, "back") && HeldPeople.AreByPolice(text, draft, at))
            {
                return "arrested"; // 1,700 were held, police said
            }

            if (text.IsA(at, WordClass.Participle) || (text.IsA(at, WordClass.VerbPast) && isPassive))
            {
                return VerbPredicate.Passive(text, at, end);
            }

            if (text.Is(at, "remain") || text.Is(at, "remained") || text.Is(at, "remains") || text.Is(at, "became") || text.Is(at, "went"))
            {
                at++;
                continue;
            }

            if (text.IsA(at, WordClass.VerbThird) && IsOfSingular(text, draft))
            {
                // A survey of 2,002 adults suggests: the survey does.
                return null;
            }

            if (text.IsA(at, WordClass.FiniteVerb | WordClass.Gerund))
            {
                path |= BehindPath.Active;
                return VerbPredicate.Active(text, at, end, harm, isPerfect || steps > 0);
            }

            if (isPassive && text.Is(at, "among") && HarmPhrases.GroupAt(text, at + 1, end, out _) is { } group)
            {
                // Two nurses were among the dead.
                draft.Kind = CountKind.Subset;
                draft.Scope ??= "among";
                return group;
            }

            if (text.IsA(at, WordClass.Preposition) && !isPassive && !isPerfect)
            {
                path |= BehindPath.OverPreposition;
                at += text.Is(at, "on") && text.Is(at + 1, "board") ? 1 : 0;
                // Three people in the house were hurt.
                var noun = at + 1 < end && text.Tokens[at + 1].Kind is TokenKind.Word or TokenKind.Number ? NounPhrase.From(text, at + 1) : default;
                if (!noun.HasHead)
                {
                    return null;
                }

                at = noun.End;
                continue;
            }

            if (steps == 0 && harm is { Form: CasualtyForm.Verb, Predicate: { } state } && text.Is(at, "shot"))
            {
                return HarmPhrases.Of(text, at, state, at); // found one woman shot and injured
            }

            return steps == 0 && draft.Kind == CountKind.Increment && VerbForms.MayBeParticiple(text, at) ? word.ToString().ToLowerInvariant() : null;
        }

        return null;
    }

    /// <summary>Eleven men with knee injuries; not "missed 11 games with a knee injury".</summary>
    private static bool MayBeHurt(ParsedText text, in FigureDraft draft) => !draft.Noun.HasHead || draft.Head == "people" || (text.NounMeaningOf(draft.Noun.Head) & (WordMeaning.Person | WordMeaning.Group | WordMeaning.Animal)) != 0 || text.IsA(draft.Noun.Head, WordClass.Name);

    /// <summary>Whether many are counted behind "of" and a noun in the singular, which a verb in the singular goes with.</summary>
    private static bool IsOfSingular(ParsedText text, in FigureDraft draft) => draft.IsCount && draft.Phrase.Value is > 1 && draft.Noun.HasHead && text.IsA(draft.Noun.Head, WordClass.PluralNoun) && text.Is(draft.First - 1, "of")
        && !text.IsA(draft.First - 2, WordClass.PluralNoun);

    private static bool IsBe(ParsedText text, int at) => text.Is(at, "was") || text.Is(at, "were") || text.Is(at, "is") || text.Is(at, "are") || text.Is(at, "be") || text.Is(at, "been") || text.Is(at, "being")
        || text.Is(at, "'re") || text.Is(at, "’re") || text.Is(at, "got");
}
