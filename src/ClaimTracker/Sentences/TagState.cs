namespace ClaimTracker.Sentences;

/// <summary>What the tagger tells apart while it reads a sentence: the word classes, some of them split, and the marks between them.</summary>
internal enum TagState : byte
{
    Noun,
    PluralNoun,
    Verb,
    VerbThird,
    VerbPast,
    Participle,
    Gerund,
    Adjective,
    Adverb,
    Determiner,

    /// <summary>A pronoun that is no subject: him, everyone, this.</summary>
    Pronoun,
    Preposition,

    /// <summary>A conjunction that begins a clause: that, if, when.</summary>
    Subordinator,

    /// <summary>A modal, or a form of do.</summary>
    Modal,
    Numeral,
    Name,
    Coordinator,
    To,
    Be,
    Have,

    /// <summary>A subject in the third person singular: he, she, it.</summary>
    SingularSubject,
    PluralSubject,

    /// <summary>A subject of any number: who, which, that, there.</summary>
    Relative,

    /// <summary>'s or an apostrophe after a plural.</summary>
    Possessive,

    Comma,

    /// <summary>The start of a sentence, a colon, a semicolon, a full stop.</summary>
    Boundary,
}
