using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Tells a number that stands for a noun left out ("nine in Spain", "two remain in hospital") from one that counts nothing named.</summary>
internal static class LeftOutNoun
{
    /// <summary>Whether the number stands for a noun left out: before a preposition of place, <c>of them</c>, others, a verb; not at the end of a sum or a list of digits.</summary>
    public static bool IsMeant(ParsedText text, in FigureDraft draft)
    {
        if (draft.Scope is not null)
        {
            // "Johnson was 24 of 31" tells of throws that it does not name.
            return !(draft.Phrase.OutOf is not null && draft.Phrase.InDigits && (text.Is(draft.First - 1, "was") || text.Is(draft.First - 1, "went") || text.Is(draft.First - 1, "is")));
        }

        if (NounsBefore.IsCompared(text, draft.First - 1) || text.Is(draft.End, "fatally"))
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
