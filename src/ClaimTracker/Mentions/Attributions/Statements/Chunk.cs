namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>A piece of a sentence that rules for attribution look at.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
/// <param name="Head">Index of the token that carries it: the head noun, the main verb.</param>
/// <param name="Traits">For a verb, what its form tells.</param>
/// <param name="Quotation">For a quotation, its index in the article's list; else -1.</param>
internal readonly record struct Chunk(ChunkKind Kind, int First, int Last, int Head, VerbTraits Traits = VerbTraits.None, int Quotation = -1)
{
    public bool Is(VerbTraits traits) => Kind == ChunkKind.Verb && (Traits & traits) != 0;
}
