using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <content>Tells main verbs from what looks like them.</content>
internal sealed partial class Statement
{
    /// <summary>Takes participles that must be main verbs for what they are: "“No?” the mayor asked", "two of them, both teachers, found that".</summary>
    public void FindMainVerbs()
    {
        var hasFinite = false;
        for (var i = 0; i < Count; i++)
        {
            if (JoinVerb(ref i))
            {
                continue;
            }

            SplitNoun(ref i, hasFinite);
            ReadParticiple(i, hasFinite);
            JoinInfinitive(i);
            hasFinite |= this[i].Is(VerbTraits.Finite);
        }

        for (var i = 1; i < Count && !hasFinite; i++)
        {
            if (this[i].Is(VerbTraits.Participle) && KindAt(i - 1) is ChunkKind.Noun or ChunkKind.Comma && CanBePast(this[i].Head))
            {
                MakeFinite(i);
                hasFinite = true;
            }
        }
    }

    /// <summary>Takes for nouns, or for parts of other verbs, what only looks like a verb of its own; true where the chunk is gone.</summary>
    private bool JoinVerb(ref int i)
    {
        if (this[i].Kind != ChunkKind.Verb)
        {
            return false;
        }

        if (this[i].Is(VerbTraits.Copula) && KindAt(i + 1) == ChunkKind.Relative && KindAt(i - 1) == ChunkKind.Noun && Text.Tokens[this[i].First].Kind == TokenKind.Clitic)
        {
            // "friends of the mayor's who had left": no verb, but an owner.
            Chunks[i - 1] = this[i - 1] with { Last = this[i].Last };
            Chunks.RemoveAt(i--);
            return true;
        }

        if (this[i].Is(VerbTraits.Finite) && IsPlain(i) && this[i].First == this[i].Last && KindAt(i - 1) == ChunkKind.Noun && VerbAt(i - 2) is { Lemma: "tell" } && KindAt(i + 1) == ChunkKind.Noun && IsDeterminedNoun(i - 1) && !Text.IsA(this[i - 1].Head, WordClass.PluralNoun))
        {
            // "told the breakfast show the bridge was closed": a plain verb does not agree with one show.
            Chunks[i - 1] = this[i - 1] with { Last = this[i].Last, Head = this[i].Head };
            Chunks.RemoveAt(i--);
            return true;
        }

        if (this[i].Is(VerbTraits.Copula) && this[i].Is(VerbTraits.Finite) && KindAt(i + 1) == ChunkKind.Noun && this[i + 1].First == this[i + 1].Last && this[i + 2].Is(VerbTraits.Infinitive) && ListedWords.ReportingVerb(Text, this[i + 1].Head) is { } going && going.Has(ReportedContent.Infinitive)
            && Text.Word(this[i + 1].Head).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            // "is planning to close": the form is a noun, too.
            Chunks[i] = new Chunk(ChunkKind.Verb, this[i].First, this[i + 1].Last, this[i + 1].Head, this[i].Traits & ~VerbTraits.Copula);
            Chunks.RemoveAt(i + 1);
        }

        if (this[i].Is(VerbTraits.Finite) && this[i].First == this[i].Last && i > 0 && KindAt(i - 1) == ChunkKind.Preposition && KindAt(i + 1) == ChunkKind.Noun && !IsWord(i - 1, "than") && !IsPronoun(i + 1) && IsPlain(i) && !Text.IsA(this[i + 1].First, WordClass.Determiner | WordClass.Name)
            && Text.TryFind(this[i].Head, out var both) && (both.Classes & WordClass.Noun) != 0)
        {
            // "according to campaign filings": the form is a noun, too.
            Chunks[i + 1] = this[i + 1] with { First = this[i].First };
            Chunks.RemoveAt(i);
        }

        return false;
    }

    /// <summary>Takes a "to" and the plain verb behind it that looks like a noun for one infinitive.</summary>
    private void JoinInfinitive(int i)
    {
        if (this[i].Is(VerbTraits.Finite) && IsWord(i + 1, "to") && KindAt(i + 2) == ChunkKind.Noun && this[i + 2].First == this[i + 2].Last && !Text.Tokens[this[i + 2].Head].IsCapitalised
            && VerbAt(i) is { } willing && willing.Has(ReportedContent.Infinitive) && Text.TryFind(this[i + 2].Head, out var word) && (word.Classes & WordClass.Verb) != 0)
        {
            // "vowed to appeal"
            Chunks[i + 1] = new Chunk(ChunkKind.Verb, this[i + 1].First, this[i + 2].Last, this[i + 2].Head, VerbTraits.Infinitive);
            Chunks.RemoveAt(i + 2);
        }
    }
}
