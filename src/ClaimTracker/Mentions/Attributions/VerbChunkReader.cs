using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Reads a verb with its auxiliaries and the adverbs between them, and tells its form.</summary>
internal readonly struct VerbChunkReader(ParsedText text)
{
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
                if (hasAuxiliary && (classes & WordClass.Participle) != 0 && isBe)
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

    private bool IsNegation(int i) => text.Is(i, "not") || text.Is(i, "never") || text.Word(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || text.Word(i).EndsWith("n’t", StringComparison.OrdinalIgnoreCase) || text.Is(i, "cannot");

    private bool IsBe(int i) => text.Is(i, "is") || text.Is(i, "was") || text.Is(i, "are") || text.Is(i, "were") || text.Is(i, "be") || text.Is(i, "been") || text.Is(i, "being") || text.Is(i, "am")
        || text.Is(i, "'s") || text.Is(i, "’s") || text.Is(i, "'re") || text.Is(i, "’re") || text.Is(i, "'m") || text.Is(i, "’m")
        || text.Is(i, "isn't") || text.Is(i, "isn’t") || text.Is(i, "wasn't") || text.Is(i, "wasn’t") || text.Is(i, "aren't") || text.Is(i, "aren’t") || text.Is(i, "weren't") || text.Is(i, "weren’t");
}
