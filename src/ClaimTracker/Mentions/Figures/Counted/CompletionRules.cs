using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Completes what is counted where the text leaves it out: "nine in Spain: three in Madrid", "five others", "the dead included three".</summary>
internal static class CompletionRules
{
    /// <summary>Sentences looked back over for what a figure counts.</summary>
    private const int SentenceReach = 3;

    /// <summary>Fewer than this make no crowd: of them the text says who they are.</summary>
    private const decimal FewestOfCrowd = 20;

    private static readonly HashSet<string> CrowdVerbs = [.. WordTable.Read("crowd-verbs.tsv").Select(row => row[0])];

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
            if (draft.Phrase.UnitFirst >= 0 || draft.Phrase.Measure == Measure.Money)
            {
                AmountCompletion.Conversion(text, own[..i], ref draft);
                continue;
            }

            if (draft.Head is not null && !(draft.Phrase.Unit == "percent" && draft.Counted is null))
            {
                continue;
            }

            if (draft.Phrase.Measure == Measure.Share)
            {
                AmountCompletion.Share(text, own[..i], ref draft);
                AmountCompletion.ShareOfEarlier(text, earlier, ref draft);
            }
            else if (draft.Phrase.Measure == Measure.Rate && i > 0 && own[i - 1].Phrase.Measure is Measure.Rate or Measure.Count && own[i - 1].Head is not null)
            {
                AmountCompletion.Rate(own[..i], ref draft);
            }
            else if (draft.IsCount && draft.Phrase.Form != CoreForm.Fraction && !draft.Phrase.IsHyphenated)
            {
                CompleteCount(text, sentence, earlier, own[..i], ref draft);
                draft.Head ??= draft.IsOthers ? "other" : null;
                if (draft.Head is null && draft.Phrase.Form == CoreForm.Vague && !text.IsA(draft.End, WordClass.AnyNoun | WordClass.Adjective))
                {
                    // Hundreds of thousands were without power.
                    (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
                }
            }
        }

        CompleteWholes(own);
    }

    /// <summary>18 of 31 expected a rise: the whole counts what its part was found to count.</summary>
    private static void CompleteWholes(Span<FigureDraft> own)
    {
        for (var i = 1; i < own.Length; i++)
        {
            if (own[i].Head is null && own[i].IsCount && own[i - 1].IsCount && own[i - 1].Head is not null && own[i - 1].Phrase.OutOf is { } whole && whole == own[i].Phrase.Value)
            {
                Copy(own[i - 1], ref own[i]);
            }
        }
    }

    private static void CompleteCount(ParsedText text, Sentence sentence, ReadOnlySpan<FigureDraft> earlier, ReadOnlySpan<FigureDraft> before, ref FigureDraft draft)
    {
        if ((text.Is(draft.First - 1, "given") || text.Is(draft.First - 1, "got") || text.Is(draft.First - 1, "received") || text.Is(draft.First - 1, "to")) && text.Tokens[Math.Min(draft.End, text.TokenCount - 1)].Kind == TokenKind.Punctuation)
        {
            for (var i = before.Length - 1; i >= 0 && i >= before.Length - 4; i--)
            {
                if (before[i].Phrase is { Measure: Measure.Duration, Unit: "year" or "month" } && (text.IsA(before[i].First - 1, WordClass.VerbPast | WordClass.Participle) || text.Is(before[i].First - 1, "to")))
                {
                    // Lund got 22 years and Berg was given 19.
                    (draft.Phrase.Measure, draft.Phrase.Unit, draft.Counted, draft.Head, draft.IsCompleted) = (Measure.Duration, before[i].Phrase.Unit, before[i].Counted, before[i].Head, true);
                    return;
                }
            }
        }

        var isHarm = draft.Predicate is "killed" or "injured" or "killed or injured" or "shot" or "stabbed" or "arrested" or "missing" or "hospitalised" or "homeless" or "displaced" or "evacuated" or "rescued" or "abducted" or "infected" or "trapped";
        if (!isHarm && text.Is(draft.End, "aboard") || (text.Is(draft.End, "on") && text.Is(draft.End + 1, "board")))
        {
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (!isHarm && draft.Scope is null && !draft.IsOthers && IsDoneByPeople(text, draft) && !CountPeople(before))
        {
            // More than 31,000 watched the game.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (text.Is(draft.End, "to") && text.IsA(draft.End + 1, WordClass.Verb) && text.IsA(draft.First - 1, WordClass.AnyVerb) && !text.IsA(draft.First - 1, WordClass.Auxiliary) && draft.IsObject)
        {
            // A fire that forced 5,000 to flee.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (!isHarm && draft.IsObject && text.BaseOf(draft.First - 1) is "leave" && (text.Is(draft.End, "without") || text.Is(draft.End, "stranded") || text.Is(draft.End, "jobless") || text.Is(draft.End, "in")))
        {
            // Storm leaves 340,000 without power.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (!isHarm && draft.Phrase.Form == CoreForm.Vague && text.Is(draft.First - 1, "to") && (text.Is(draft.First - 2, "power") || text.Is(draft.First - 2, "electricity") || text.Is(draft.First - 2, "aid") || text.Is(draft.First - 2, "water") || text.Is(draft.First - 2, "help")))
        {
            // Cutting power to tens of thousands.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (!isHarm && text.Is(draft.First - 1, "before") && text.Is(draft.End, "at") && draft.Phrase.Value is >= 500)
        {
            // Before 46,113 at the stadium.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (before.Length > 0 && text.Tokens[Math.Max(0, draft.First - 1)].Kind is TokenKind.Clitic or TokenKind.Apostrophe && text.Tokens[Math.Min(draft.End, text.TokenCount - 1)].Kind == TokenKind.Punctuation && Fits(before[Fits(before[^1], isHarm: false) ? ^1 : 0], isHarm: false) && draft.Phrase.Value is >= 2)
        {
            // Had 1,204 votes to Lund's 1,141.
            Copy(before[Fits(before[^1], isHarm: false) ? ^1 : 0], ref draft);
            return;
        }

        if (text.Is(draft.First - 1, "of") && text.Is(draft.First - 2, "front") && text.Is(draft.First - 3, "in") && draft.Phrase.Value is >= 100)
        {
            // In front of 41,207 at the stadium.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (text.Is(draft.End, "straight") || (text.Is(draft.End, "in") && (text.Is(draft.End + 1, "succession") || (text.Is(draft.End + 1, "a") && text.Is(draft.End + 2, "row")))))
        {
            // Lost four in a row: games that it does not name.
            return;
        }

        if (draft.RefersBack)
        {
            if (before.Length > 0 && Fits(before[^1], isHarm: false))
            {
                // Confirmed seven new cases, bringing the total to 53.
                Copy(before[^1], ref draft);
                draft.Predicate ??= before[^1].Predicate;
                return;
            }

            for (var i = earlier.Length - 1; i >= Math.Max(0, earlier.Length - 8) && draft.Sentence - earlier[i].Sentence <= SentenceReach; i--)
            {
                if (earlier[i] is { IsCount: true, Head: not null, IsImplicit: false, Kind: CountKind.Total })
                {
                    Copy(earlier[i], ref draft);
                    draft.Predicate ??= earlier[i].Predicate;
                    return;
                }
            }

            return;
        }

        if (!isHarm && !NeedsNoun(text, draft))
        {
            return;
        }

        for (var i = before.Length - 1; i >= Math.Max(0, before.Length - 6); i--)
        {
            if (draft.IsOthers && before[i].Phrase.Value == 1 && Fits(before[i], isHarm: true))
            {
                // One man died and two others fell ill.
                (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
                return;
            }

            if (isHarm && draft.IsObject && !draft.IsOthers && Fits(before[i], isHarm) && before[i].Predicate != draft.Predicate && CasualtyWords.Find(before[i].Predicate ?? "").Predicate is null)
            {
                // A ferry with 53 passengers and 12 crew sank, killing six: of either.
                (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
                return;
            }

            if (i > 0 && IsSpreadOver(text, before[i - 1], before[i], draft))
            {
                // 340 people in 14 districts are ill, 81 of them in hospital: people are.
                continue;
            }

            if (isHarm && !IsPerson(before[i].Head) && before[i].First > 0 && (text.Is(before[i].First - 1, "in") || text.Is(before[i].First - 1, "across") || text.Is(before[i].First - 1, "at")))
            {
                // In three cities 1,700 were held.
                continue;
            }

            if (draft.Phrase.Numeral == NumeralForm.Decimal && IsPerson(before[i].Head))
            {
                // A ratio of 0.81 counts no patients.
                continue;
            }

            if (Fits(before[i], isHarm) && !(draft.IsOthers && before[i].Phrase.Value == 1))
            {
                Copy(before[i], ref draft);
                if (draft.Predicate is null && before[i] is { Kind: CountKind.Subset, Predicate: not null, IsObject: false } && text.IsA(draft.End, WordClass.Auxiliary) && text.IsA(draft.End + 1, WordClass.Adjective))
                {
                    // Three of the dead were Danes and two were Dutch.
                    (draft.Predicate, draft.Kind, draft.Scope) = (before[i].Predicate, CountKind.Subset, before[i].Scope);
                }
                else if (draft.Predicate is null && !draft.IsOthers && !text.IsA(draft.End, WordClass.AnyVerb | WordClass.Auxiliary))
                {
                    // "Fourteen were injured, seven by glass": what is said of all is said of these.
                    draft.Predicate = before[i].Predicate is "shot" or "stabbed" && text.Is(draft.End, "fatally") ? "killed" : before[i].Predicate;
                }

                return;
            }
        }

        if (isHarm)
        {
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (NounsBefore.OfOrdinal(text, sentence, draft) is { HasHead: true } counted)
        {
            draft.Counted = text.TextOf(counted.First, counted.Head);
            draft.Head = CountedPhrase.HeadOf(text, counted.Head);
            draft.IsCompleted = true;
            return;
        }

        var noun = NounsBefore.InPlural(text, sentence, draft.First);
        if (noun.HasHead)
        {
            draft.Counted = text.TextOf(noun.First, noun.Head);
            draft.Head = CountedPhrase.HeadOf(text, noun.Head);
            draft.IsCompleted = true;
            return;
        }

        for (var i = earlier.Length - 1; draft.Predicate is not null && i >= Math.Max(0, earlier.Length - 8) && draft.Sentence - earlier[i].Sentence <= SentenceReach; i--)
        {
            if (earlier[i].Predicate == draft.Predicate && Fits(earlier[i], isHarm) && !earlier[i].IsImplicit)
            {
                // "Sold three million copies … sold 900": the same is done with the same.
                Copy(earlier[i], ref draft);
                return;
            }
        }

        for (var i = earlier.Length - 1; i >= Math.Max(0, earlier.Length - 8) && draft.Sentence - earlier[i].Sentence <= SentenceReach; i--)
        {
            if (Fits(earlier[i], isHarm) && !earlier[i].IsImplicit && !(draft.Phrase.Numeral == NumeralForm.Decimal && IsPerson(earlier[i].Head)))
            {
                Copy(earlier[i], ref draft);
                return;
            }
        }
    }

    /// <summary>Whether a figure only tells over what the one before is spread, and what goes on is about the one before: a part of more than it, something compared, or people.</summary>
    private static bool IsSpreadOver(ParsedText text, in FigureDraft whole, in FigureDraft places, in FigureDraft draft)
    {
        var preposition = places.First - 1;
        if (!(text.Is(preposition, "in") || text.Is(preposition, "across") || text.Is(preposition, "at") || text.Is(preposition, "from")) || preposition < whole.End || preposition - whole.End > 2 || !whole.IsCount || whole.Head is null || IsPerson(places.Head))
        {
            return false;
        }

        return draft.Phrase.Value > places.Phrase.Value || NounsBefore.IsCompared(text, draft.First - 1) || (IsPerson(whole.Head) && text.IsA(draft.End, WordClass.Auxiliary));
    }

    /// <summary>Whether what follows the number is a deed of many people: they watched, marched, voted.</summary>
    private static bool IsDoneByPeople(ParsedText text, in FigureDraft draft) => draft.Phrase.Value is >= FewestOfCrowd && text.IsA(draft.End, WordClass.VerbPast) && !text.IsA(draft.End, WordClass.AnyNoun) && CrowdVerbs.Contains(text.BaseOf(draft.End));

    private static bool CountPeople(ReadOnlySpan<FigureDraft> figures)
    {
        foreach (ref readonly var figure in figures)
        {
            if (IsPerson(figure.Head))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(string? head) => head is not null && (WordLexicon.English.NounMeaningOf(head) & WordMeaning.Person) != 0;

    private static bool Fits(in FigureDraft other, bool isHarm) =>
        other.IsCount && other.Head is not null && (!isHarm || (WordLexicon.English.NounMeaningOf(other.Head) & (WordMeaning.Person | WordMeaning.Group)) != 0);

    /// <summary>Lets a figure count what another counts.</summary>
    public static void Copy(in FigureDraft from, ref FigureDraft to)
    {
        (to.Counted, to.Head, to.IsCompleted) = (from.Counted, from.Head, true);
    }

    /// <summary>Whether the number stands for a noun left out: before a preposition of place, <c>of them</c>, others, a verb; not at the end of a sum or a list of digits.</summary>
    private static bool NeedsNoun(ParsedText text, in FigureDraft draft)
    {
        if (draft.Scope is not null)
        {
            // "Johnson was 24 of 31" tells of throws that it does not name.
            return !(draft.Phrase.OutOf is not null && draft.Phrase.InDigits && (text.Is(draft.First - 1, "was") || text.Is(draft.First - 1, "went") || text.Is(draft.First - 1, "is")));
        }

        if (NounsBefore.IsCompared(text, draft.First - 1))
        {
            return true;
        }

        var at = draft.End;
        if ((CardinalReader.IsArticle(text, at) || text.Is(at, "per") || text.Is(at, "each")) && text.IsA(at + 2, WordClass.Auxiliary) && (text.NounMeaningOf(at + 1) & WordMeaning.Time) != 0)
        {
            // Says 300,000 a year are needed.
            return true;
        }

        if (text.Is(at, "short") && text.Is(at + 1, "of"))
        {
            return true;
        }

        if ((text.Is(at, "remains") && draft.Phrase.Value == 1) || (text.Is(draft.First - 1, "up") && text.Is(draft.First - 2, ',')) || (text.Is(draft.First - 1, "down") && text.Is(draft.First - 2, ',')))
        {
            // One remains in hospital; climbed to 279, up 20.
            return true;
        }

        if (text.IsA(at, WordClass.FiniteVerb) && !text.IsA(at, WordClass.AnyNoun) && (draft.First == 0 || text.Tokens[draft.First].Has(TokenShape.StartsSentence) || text.Tokens[draft.First - 1].Kind == TokenKind.Punctuation))
        {
            // Two remain in hospital.
            return true;
        }

        if (at < text.TokenCount && text.Tokens[at].Kind == TokenKind.Word && text.Tokens[at].IsCapitalised && !text.Tokens[at].Has(TokenShape.StartsSentence) && at == draft.Phrase.End)
        {
            // Got three As.
            return false;
        }

        if (at < text.TokenCount && text.Tokens[at].Kind == TokenKind.Word && text.IsA(at, WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.Gerund))
        {
            return false;
        }

        return text.Is(at, "in") || text.Is(at, "at") || text.Is(at, "near") || text.Is(at, "from") || text.Is(at, "across") || text.Is(at, "inside") || text.Is(at, "outside") || text.Is(at, "on")
            || text.IsA(at, WordClass.Auxiliary) || (text.IsA(at, WordClass.Participle | WordClass.VerbPast) && !draft.Phrase.InDigits) || draft.Predicate is not null;
    }
}
