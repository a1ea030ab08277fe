using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads the two sides of a vote that "to" stands between: "voted by 312 to 289", "by a majority of ten to two", "the vote was 61 to 48".</summary>
internal static class TallyRules
{
    private const int Reach = 5;

    /// <summary>Lets both numbers count votes and links them.</summary>
    public static void Apply(ParsedText text, Sentence sentence, Span<FigureDraft> drafts, ref int chain)
    {
        for (var i = 1; i < drafts.Length; i++)
        {
            ref var left = ref drafts[i - 1];
            ref var right = ref drafts[i];
            if (left.Phrase.IsPlainCount && right.Phrase.IsPlainCount && !left.Noun.HasHead && right.First == right.Phrase.First && left.Phrase.End == right.First - 1 && text.Is(right.First - 1, "to")
                && (!right.Noun.HasHead || text.Is(right.Noun.Head, "vote") || text.Is(right.Noun.Head, "votes")) && IsVote(text, sentence.First, left.Phrase.First))
            {
                left.Chain = right.Chain = chain++;
                foreach (ref var side in drafts.Slice(i - 1, 2))
                {
                    (side.Counted, side.Head, side.IsCompleted, side.Predicate) = ("votes", "vote", true, null);
                }
            }
        }
    }

    /// <summary>Whether a word of voting stands right before a number, with nothing but "by", "of", "was" and adverbs between.</summary>
    public static bool IsVote(ParsedText text, int least, int number)
    {
        for (var at = number - 1; at >= Math.Max(least, number - Reach); at--)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && text.BaseOf(at) is "vote" or "majority" or "tally" or "verdict" or "ballot")
            {
                return true;
            }

            if (text.Is(at, "by") && text.BaseOf(at - 1) is "pass" or "approve" or "reject" or "defeat" or "carry" or "convict" or "lose" or "win" or "back")
            {
                // "was passed by 312 to 289"
                return true;
            }

            if (!text.Is(at, "by") && !text.Is(at, "of") && !text.IsA(at, WordClass.Adverb | WordClass.Determiner | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }
}
