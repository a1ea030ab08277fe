using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Finds a singular noun phrase that stands for one casualty: "a man was killed", "killing a teacher", "the boy died".</summary>
internal static class ImplicitCasualties
{
    private const int LongestPhrase = 8;

    /// <summary>Adds the casualties of a sentence to its figures, in order of position.</summary>
    public static void Find(ParsedText text, Sentence sentence, int sentenceIndex, ref PlaceAndTimeReader places, int from, ref RentedList<FigureDraft> drafts)
    {
        if (!HasHarm(text, sentence))
        {
            return;
        }

        var figures = drafts.Count;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!CardinalReader.IsArticle(text, at))
            {
                continue;
            }

            var noun = NounPhrase.From(text, at);
            if (!noun.HasHead || noun.End - at > LongestPhrase || !IsPerson(text, noun) || OverlapsFigure(drafts.Items.AsSpan(from, figures - from), noun))
            {
                continue;
            }

            var draft = new FigureDraft { Sentence = sentenceIndex, Whole = -1, Chain = -1, IsImplicit = true, First = at };
            draft.Phrase = NumberPhrase.From(new NumberCore { First = at, Last = Math.Max(noun.Head, noun.End - 1), Value = 1, Scale = 1 });
            draft.Phrase.Rule = "implicit-casualty";
            CountedReader.Take(text, noun, ref draft);
            draft.End = noun.End;
            PredicateReader.Read(text, sentence.First, sentence.End, ref draft);
            if (draft.Predicate is "killed" or "injured" or "shot" or "stabbed" or "missing" or "arrested")
            {
                places.Read(ref draft, sentence, sentence.First, sentence.End);
                drafts.Add(draft);
            }

            at = noun.End - 1;
        }

        if (figures < drafts.Count && figures > from)
        {
            Merge(drafts.Items.AsSpan(from, drafts.Count - from), from);
        }
    }

    private static bool HasHarm(ParsedText text, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && text.IsA(at, WordClass.AnyVerb | WordClass.Adjective) && CasualtyWords.Find(text.Word(at)).Predicate is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(ParsedText text, NounPhrase noun) => !text.IsA(noun.Head, WordClass.PluralNoun) && (WordLexicon.English.NounMeaningOf(text.Word(noun.Head)) & WordMeaning.Person) != 0
        && !text.IsA(noun.Head, WordClass.Name);

    private static bool OverlapsFigure(ReadOnlySpan<FigureDraft> figures, NounPhrase noun)
    {
        // A sentence of very many figures has its casualties in them.
        if (figures.Length > 32)
        {
            return true;
        }

        foreach (ref readonly var figure in figures)
        {
            if (figure.Phrase.First < noun.End && figure.End > noun.First)
            {
                return true;
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
