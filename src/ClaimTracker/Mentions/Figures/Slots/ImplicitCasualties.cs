using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Finds a singular noun phrase that stands for one casualty: "a man was killed", "killing a teacher", "the boy died".</summary>
internal static class ImplicitCasualties
{
    private const int LongestPhrase = 8;

    /// <summary>Adds the casualties of a sentence to its figures, in order of position.</summary>
    public static void Find(ParsedText text, Sentence sentence, int sentenceIndex, ref PlaceAndTimeReader places, int from, ref RentedList<FigureDraft> drafts)
    {
        if (!HasHarm(text, sentence) && !(text.Is(sentence.First, "a") && NumberWords.Find(text.Word(Math.Min(sentence.First + 1, sentence.End - 1))).Kind == NumberWordKind.Ordinal))
        {
            return;
        }

        var figures = drafts.Count;
        if (figures == from && IsOneOfHurt(text, sentence, sentenceIndex, drafts.Items.AsSpan(0, from)) && PronounWhoDied(text, sentence, sentenceIndex) is { } died)
        {
            places.Read(ref died, sentence, sentence.First, sentence.End);
            drafts.Add(died);
            return;
        }

        for (var at = sentence.First; at < sentence.End; at++)
        {
            var isAnother = text.Is(at, "another") && !text.IsA(at + 1, WordClass.Numeral) && NumberWords.Find(text.Word(Math.Min(at + 1, text.TokenCount - 1))).Kind == NumberWordKind.None;
            var isOwn = IsPossessive(text, at);
            if (!isAnother && !isOwn && !CardinalReader.IsArticle(text, at))
            {
                continue;
            }

            var noun = NounPhrase.From(text, at);
            if (noun.HasHead && text.Is(noun.End, "of") && (text.IsA(noun.End + 1, WordClass.Numeral) || (noun.End + 1 < text.TokenCount && text.Tokens[noun.End + 1].Kind == TokenKind.Number)))
            {
                // A family of five: five are counted.
                continue;
            }

            if (isOwn && !text.Is(at - 1, "and") && !text.Is(noun.End, "and"))
            {
                // "Shot his wife and four children" counts the wife; of "his wife" alone one does not know whether she is one of those counted.
                continue;
            }

            if (isAnother && (!noun.HasHead || (text.Tokens[at + 1].IsCapitalised && !IsPerson(text, noun))) && !text.Is(at - 1, "one"))
            {
                // Killed three people and wounded another.
                noun = new NounPhrase(at, at, at + 1);
            }

            if (noun.End - at > LongestPhrase || OverlapsFigure(drafts.Items.AsSpan(from, figures - from), noun, out var age))
            {
                continue;
            }

            if (age >= 0)
            {
                // A 25-year-old man, a 13-year-old: the age is a figure of its own, the casualty is what stands behind it.
                var years = drafts.Items[from + age].Phrase;
                noun = noun.HasHead && noun.Head >= years.End ? noun with { First = years.End } : new NounPhrase(years.UnitFirst, years.UnitLast, years.End);
            }

            if (!noun.HasHead || noun.Head > at && (age < 0 || noun.Head >= drafts.Items[from + age].Phrase.End) && !IsPerson(text, noun))
            {
                continue;
            }

            var draft = new FigureDraft { Sentence = sentenceIndex, Whole = -1, Chain = -1, IsImplicit = true, First = at };
            var first = age >= 0 ? noun.First : at;
            draft.Phrase = NumberPhrase.From(new NumberCore { First = first, Last = Math.Max(noun.Head, noun.End - 1), Value = 1, Scale = 1 });
            draft.Phrase.Rule = "implicit-casualty";
            CountedReader.Take(text, noun, ref draft);
            draft.Head = text.Is(noun.Head, "old") || noun.Head == at ? "person" : draft.Head;
            if (isAnother)
            {
                (draft.Kind, draft.Scope) = (CountKind.Increment, "another");
            }
            else if (NumberWords.Find(text.Word(at + 1)).Kind == NumberWordKind.Ordinal)
            {
                // "A third guest has died": one more, and not the only one.
                (draft.Kind, draft.Scope) = (CountKind.Increment, text.Word(at + 1).ToString().ToLowerInvariant());
            }

            draft.End = noun.End;
            PredicateReader.Read(text, sentence.First, sentence.End, ref draft);
            draft.Predicate ??= Joined(text, sentence.End, draft);
            if (isOwn && draft.IsHarmInNoun)
            {
                // "her slain sister"
                continue;
            }

            if (draft.Predicate is "killed" or "injured" or "shot" or "stabbed" or "missing" or "arrested" || (draft.Predicate == "hospitalised" && draft.Kind == CountKind.Increment))
            {
                places.Read(ref draft, sentence, sentence.First, sentence.End);
                drafts.Add(draft);
            }

            at = Math.Max(at, noun.End - 1);
        }

        if (figures < drafts.Count && figures > from)
        {
            Merge(drafts.Items.AsSpan(from, drafts.Count - from), from);
        }
    }

    /// <summary>"A woman and her two daughters were killed": what is said of both.</summary>
    private static string? Joined(ParsedText text, int end, FigureDraft draft)
    {
        if (!text.Is(draft.End, "and") || draft.End + 2 >= end || !text.IsA(draft.End + 1, WordClass.Determiner | WordClass.Numeral | WordClass.Pronoun) || NounPhrase.From(text, draft.End + 1) is not { HasHead: true } other)
        {
            return null;
        }

        draft.End = other.End;
        return PredicateBehind.Read(text, Math.Min(end, draft.End + LongestPhrase), ref draft, out _);
    }

    /// <summary>Whether the sentence before tells of one of those hurt, and this one goes on about him or her.</summary>
    private static bool IsOneOfHurt(ParsedText text, Sentence sentence, int sentenceIndex, ReadOnlySpan<FigureDraft> before) => before.Length > 0 && (text.Is(sentence.First, "he") || text.Is(sentence.First, "she"))
        && before[^1] is { Predicate: "shot" or "injured" or "stabbed", IsCount: true } hurt && hurt.Sentence == sentenceIndex - 1 && text.Is(hurt.First - 1, "of") && text.Is(hurt.First - 2, "one");

    /// <summary>"Lund was one of five people shot on Friday. She died in hospital."</summary>
    private static FigureDraft? PronounWhoDied(ParsedText text, Sentence sentence, int sentenceIndex)
    {
        var at = sentence.First;
        var draft = new FigureDraft { Sentence = sentenceIndex, Whole = -1, Chain = -1, IsImplicit = true, First = at, End = at + 1, Noun = CountedPhrase.Nothing, Head = "person" };
        draft.Phrase = NumberPhrase.From(new NumberCore { First = at, Last = at, Value = 1, Scale = 1 });
        draft.Phrase.Rule = "implicit-casualty";
        PredicateReader.Read(text, sentence.First, sentence.End, ref draft);
        return draft.Predicate == "killed" ? draft : null;
    }

    private static bool IsPossessive(ParsedText text, int at) => text.Is(at, "his") || text.Is(at, "her") || text.Is(at, "their");

    private static bool HasHarm(ParsedText text, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && CasualtyWords.IsHarm(text, at) && (text.IsA(at, WordClass.AnyVerb | WordClass.Adjective) || IsWound(text, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A driver suffered a wound in the arm": the noun alone tells of the harm.</summary>
    private static bool IsWound(ParsedText text, int at) => text.Is(at, "wound") || text.Is(at, "wounds") || text.Is(at, "injury") || text.Is(at, "injuries");

    private static bool IsPerson(ParsedText text, NounPhrase noun) => !text.IsA(noun.Head, WordClass.PluralNoun) && (text.NounMeaningOf(noun.Head) & WordMeaning.Person) != 0
        && !text.IsA(noun.Head, WordClass.Name);

    /// <summary>Whether a figure stands in the phrase; an age may, and is given back by its index.</summary>
    private static bool OverlapsFigure(ReadOnlySpan<FigureDraft> figures, NounPhrase noun, out int age)
    {
        age = -1;

        // A sentence of very many figures has its casualties in them.
        if (figures.Length > 32)
        {
            return true;
        }

        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].Phrase.First < noun.End && figures[i].Phrase.End > noun.First)
            {
                if (figures[i].Phrase.Measure != Measure.Age || figures[i].Phrase.UnitFirst < 0 || age >= 0)
                {
                    return true;
                }

                age = i;
            }
        }

        return false;
    }

    /// <summary>Puts the added ones where they stand in the text, and the indexes of wholes right.</summary>
    private static void Merge(Span<FigureDraft> drafts, int offset)
    {
        for (var i = 1; i < drafts.Length; i++)
        {
            for (var j = i; j > 0 && drafts[j - 1].Phrase.First > drafts[j].Phrase.First; j--)
            {
                (drafts[j - 1], drafts[j]) = (drafts[j], drafts[j - 1]);
                foreach (ref var draft in drafts)
                {
                    draft.Whole = draft.Whole == offset + j ? offset + j - 1 : draft.Whole == offset + j - 1 ? offset + j : draft.Whole;
                }
            }
        }
    }
}
