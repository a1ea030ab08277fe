using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Reads a verb with its auxiliaries and the adverbs between them, and tells its form.</summary>
internal readonly struct VerbChunkReader(ParsedText text)
{
    private static readonly WordSet FormsOfBe = new[]
    {
        "is", "was", "are", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m",
        "isn't", "isn’t", "wasn't", "wasn’t", "aren't", "aren’t", "weren't", "weren’t",
    }.ToWordSet(StringComparison.OrdinalIgnoreCase);

    private static readonly WordFlag Bes = new(FormsOfBe.Contains);

    private static readonly WordFlag Negations = new(word => word.Equals("not", StringComparison.OrdinalIgnoreCase) || word.Equals("never", StringComparison.OrdinalIgnoreCase)
        || word.Equals("cannot", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads auxiliaries and adverbs up to the main verb.</summary>
    public Chunk Read(int first, int i, int end, VerbTraits traits)
    {
        int head = i, last = i;
        bool isBe = false, hasAuxiliary = false;
        var isStarted = first < i;
        for (; i < end; i++)
        {
            var classes = text.Classes[i];
            if ((classes & WordClass.Auxiliary) != 0)
            {
                isBe = IsBe(i);
                if (!hasAuxiliary && (traits & VerbTraits.Infinitive) == 0 && (text.Is(i, "having") || text.Is(i, "being")))
                {
                    // "denied having met him", "reported being followed"
                    traits |= VerbTraits.Gerund;
                }

                hasAuxiliary = true;
                traits |= IsNegation(i) ? VerbTraits.Negated : VerbTraits.None;
                head = last = i;
            }
            else if ((classes & WordClass.AnyVerb) != 0)
            {
                if (hasAuxiliary && (classes & (WordClass.Participle | WordClass.VerbPast)) != 0 && isBe)
                {
                    traits |= VerbTraits.Passive;
                }

                traits |= hasAuxiliary || (traits & VerbTraits.Infinitive) != 0 ? VerbTraits.None
                    : (classes & WordClass.Gerund) != 0 ? VerbTraits.Gerund
                    : (classes & WordClass.Participle) != 0 ? VerbTraits.Participle : VerbTraits.None;
                return new Chunk(ChunkKind.Verb, first, i, i, Finish(traits));
            }
            else if ((classes & WordClass.Adverb) != 0 && (hasAuxiliary || isStarted))
            {
                var next = SkipAdverbs(i, end);
                if (next >= end || !text.IsA(next, WordClass.AnyVerb | WordClass.Auxiliary))
                {
                    traits |= IsNegation(i) ? VerbTraits.Negated : VerbTraits.None;
                    break;
                }

                for (; i < next; i++)
                {
                    traits |= IsNegation(i) ? VerbTraits.Negated : VerbTraits.None;
                }

                i--;
            }
            else
            {
                break;
            }
        }

        return new Chunk(ChunkKind.Verb, first, last, head, Finish(traits | (isBe ? VerbTraits.Copula : VerbTraits.None)));
    }

    /// <summary>The first token at or behind this one that is no adverb.</summary>
    public int SkipAdverbs(int i, int end)
    {
        while (i < end && text.Tokens[i].Kind == TokenKind.Word && text.IsA(i, WordClass.Adverb))
        {
            i++;
        }

        return i;
    }

    private static VerbTraits Finish(VerbTraits traits) =>
        (traits & (VerbTraits.Infinitive | VerbTraits.Gerund | VerbTraits.Participle)) == 0 ? traits | VerbTraits.Finite : traits;

    private bool IsNegation(int i) => Negations.Of(text, i);

    private bool IsBe(int i) => Bes.Of(text, i);
}
