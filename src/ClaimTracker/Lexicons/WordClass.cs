namespace ClaimTracker.Lexicons;

/// <summary>The parts of speech that a word form can have, one bit each, inflections told apart where grammar needs them.</summary>
[Flags]
public enum WordClass : ushort
{
    /// <summary>Not in the lexicon, or not a word.</summary>
    None = 0,

    /// <summary>A noun in the singular, or one that has no plural: <c>station</c>, <c>personnel</c>.</summary>
    Noun = 1 << 0,

    /// <summary>A noun in the plural: <c>stations</c>, <c>people</c>, <c>police</c>.</summary>
    PluralNoun = 1 << 1,

    /// <summary>A verb as it stands after <c>to</c>.</summary>
    Verb = 1 << 2,

    /// <summary>A verb in the third person singular: <c>says</c>.</summary>
    VerbThird = 1 << 3,

    /// <summary>A verb in the past tense: <c>said</c>, <c>fled</c>.</summary>
    VerbPast = 1 << 4,

    /// <summary>A past participle: <c>killed</c>, <c>taken</c>.</summary>
    Participle = 1 << 5,

    /// <summary>A form in <c>-ing</c>.</summary>
    Gerund = 1 << 6,

    Adjective = 1 << 7,

    Adverb = 1 << 8,

    /// <summary>An article, demonstrative, possessive or quantifier before a noun: <c>the</c>, <c>these</c>, <c>their</c>, <c>such</c>.</summary>
    Determiner = 1 << 9,

    Pronoun = 1 << 10,

    Preposition = 1 << 11,

    /// <summary>A coordinating or subordinating conjunction.</summary>
    Conjunction = 1 << 12,

    /// <summary>A form of be, have or do, or a modal, also contracted.</summary>
    Auxiliary = 1 << 13,

    /// <summary>A number word or a token of digits.</summary>
    Numeral = 1 << 14,

    /// <summary>A capitalised word inside a sentence that is taken for a name.</summary>
    Name = 1 << 15,

    AnyNoun = Noun | PluralNoun,
    AnyVerb = Verb | VerbThird | VerbPast | Participle | Gerund,
    FiniteVerb = Verb | VerbThird | VerbPast,
}
