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

    /// <summary>What happens to people alone: who they are need not be said.</summary>
    private static readonly HashSet<string> HarmPredicates = WordTable.Read("harm-predicates.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

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
            else if (draft.Phrase.Measure == Measure.Ratio && i > 0 && own[i - 1] is { Phrase.Measure: Measure.Ratio, Head: not null } && NounsBefore.IsCompared(text, draft.First - 1))
            {
                Copy(own[i - 1], ref draft); // one in six voters, down from one in four
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

        var isHarm = draft.Predicate is { } said && HarmPredicates.Contains(said);
        if (ImpliedPeople.Are(text, draft, before, isHarm))
        {
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (before.Length > 0 && text.Tokens[Math.Max(0, draft.First - 1)].Kind is TokenKind.Clitic or TokenKind.Apostrophe && text.Tokens[Math.Min(draft.End, text.TokenCount - 1)].Kind == TokenKind.Punctuation && Fits(before[Fits(before[^1], isHarm: false) ? ^1 : 0], isHarm: false) && draft.Phrase.Value is >= 2)
        {
            // Had 1,204 votes to Lund's 1,141.
            Copy(before[Fits(before[^1], isHarm: false) ? ^1 : 0], ref draft);
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

        if (!isHarm && !LeftOutNoun.IsMeant(text, draft))
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

            if (isHarm && !ImpliedPeople.IsPerson(before[i].Head) && before[i].First > 0 && (text.Is(before[i].First - 1, "in") || text.Is(before[i].First - 1, "across") || text.Is(before[i].First - 1, "at")))
            {
                // In three cities 1,700 were held.
                continue;
            }

            if (isHarm && draft.Predicate != "killed" && before[i].Head is "body" or "corpse")
            {
                // Three bodies and 40 wounded were carried in.
                continue;
            }

            if (draft.Phrase.Numeral == NumeralForm.Decimal && ImpliedPeople.IsPerson(before[i].Head))
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
            if (Fits(earlier[i], isHarm) && !earlier[i].IsImplicit && !(draft.Phrase.Numeral == NumeralForm.Decimal && ImpliedPeople.IsPerson(earlier[i].Head)))
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
        if (!(text.Is(preposition, "in") || text.Is(preposition, "across") || text.Is(preposition, "at") || text.Is(preposition, "from")) || preposition < whole.End || preposition - whole.End > 2 || !whole.IsCount || whole.Head is null || ImpliedPeople.IsPerson(places.Head))
        {
            return false;
        }

        return draft.Phrase.Value > places.Phrase.Value || NounsBefore.IsCompared(text, draft.First - 1) || (ImpliedPeople.IsPerson(whole.Head) && text.IsA(draft.End, WordClass.Auxiliary));
    }

    private static bool Fits(in FigureDraft other, bool isHarm) =>
        other.IsCount && other.Head is not null && (!isHarm || (WordLexicon.English.NounMeaningOf(other.Head) & (WordMeaning.Person | WordMeaning.Group)) != 0);

    /// <summary>Lets a figure count what another counts.</summary>
    public static void Copy(in FigureDraft from, ref FigureDraft to)
    {
        (to.Counted, to.Head, to.IsCompleted) = (from.Counted, from.Head, true);
    }
}
