using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>How quoted words are built.</summary>
/// <param name="Words">How many there are, at most one more than were asked for.</param>
/// <param name="IsTitle">Every word of weight is capitalised.</param>
/// <param name="IsClause">They have a finite verb, or marks that part sentences.</param>
/// <param name="IsVerbal">They have a verb in some form, or begin as a verb phrase does.</param>
internal readonly record struct WordsShape(int Words, bool IsTitle, bool IsClause, bool IsVerbal)
{
    /// <summary>Looks at the words of a stretch, at most one more than <paramref name="longest"/>.</summary>
    public static WordsShape Of(ParsedText text, in QuotedStretch stretch, int longest)
    {
        int words = 0, content = 0, capitalised = 0;
        bool isClause = false, isVerbal = false;
        for (var i = stretch.First; i < stretch.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                isClause |= token.Kind == TokenKind.Clitic && token.Length > 2;
                isClause |= token.Kind == TokenKind.Punctuation && i < stretch.End - 1 && text.Text[token.Start] is '.' or '?' or '!' or ';';
                continue;
            }

            words++;
            if (words > longest)
            {
                break;
            }

            var isKnown = text.TryFind(i, out var entry);
            if (token.Length > 3 || !isKnown || (entry.Usual & (WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary)) == 0)
            {
                content++;
                capitalised += token.IsCapitalised || token.Kind == TokenKind.Number ? 1 : 0;
            }

            if (isKnown)
            {
                isClause |= (entry.Usual & (WordClass.Auxiliary | WordClass.VerbThird | WordClass.VerbPast)) != 0 || (entry.Usual == WordClass.Pronoun && words <= 3);
                isVerbal |= words == 1 ? (entry.Usual & WordClass.AnyVerb) != 0 || text.Is(i, "to") || text.Is(i, "not")
                    : (entry.Usual & WordClass.Verb) != 0;
            }
        }

        return new WordsShape(words, content > 0 && capitalised == content, isClause && words > 2, isVerbal || isClause);
    }
}
