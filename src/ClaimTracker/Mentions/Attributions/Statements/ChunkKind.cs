namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>What a stretch of a sentence does in it.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase without what follows its head; a pronoun.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries, its <c>to</c> and the adverbs between them.</summary>
    Verb,

    Preposition,

    /// <summary><c>that</c> before a clause.</summary>
    That,

    /// <summary><c>who</c>, <c>which</c>, <c>whose</c>.</summary>
    Relative,

    /// <summary><c>whether</c>, <c>if</c>, <c>how</c>, <c>what</c>, <c>why</c>.</summary>
    Question,

    /// <summary><c>and</c>, <c>or</c>, <c>but</c>.</summary>
    Coordinator,

    /// <summary><c>because</c>, <c>while</c>, <c>as</c>.</summary>
    Subordinator,
    Adverb,

    /// <summary>An adjective without a noun.</summary>
    Adjective,

    /// <summary>A quotation with its marks, whatever is in it.</summary>
    Quote,
    Comma,
    Dash,
    Colon,
    Semicolon,

    /// <summary>A bracket with all that is in it.</summary>
    Parenthesis,

    /// <summary>A full stop, question or exclamation mark.</summary>
    Stop,
    Other,
}
