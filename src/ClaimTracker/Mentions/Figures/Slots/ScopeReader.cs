using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Reads the words before a number that make it an addition or a part: <c>another</c>, <c>including</c>, <c>of whom</c>, <c>the first</c>.</summary>
internal static class ScopeReader
{
    /// <summary>Whether such words can end with a word; most words before numbers end none.</summary>
    private static readonly WordFlag Ends = new(ScopeWords.EndBefore);

    /// <summary>Fills in kind and scope; takes the words into what stands before the number.</summary>
    public static void Read(ParsedText text, int start, ref FigureDraft draft)
    {
        // "At least another 20", "including at least three", "including some of their 20".
        for (var last = draft.Phrase.First - 1; last >= Math.Max(start, draft.First - 2); last--)
        {
            if (last < draft.First - 1 && text.IsA(last + 1, WordClass.AnyVerb | WordClass.Auxiliary))
            {
                // One of which destroyed 19 homes: the words belong to the verb.
                return;
            }

            if (text.Tokens[last].Kind == TokenKind.Word && !Ends.Of(text, last))
            {
                continue;
            }

            for (var first = Math.Max(start, last - ScopeWords.MostTokens + 1); first <= last; first++)
            {
                var words = text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start);
                if (ScopeWords.TryFindBefore(words, out var kind))
                {
                    draft.Kind = kind;
                    draft.Scope = words.ToString().ToLowerInvariant();
                    draft.First = Math.Min(draft.First, first);
                    return;
                }
            }
        }
    }
}
