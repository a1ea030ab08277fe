namespace ClaimTracker.Lexicons;

/// <summary>What the lexicon knows of one word form; a small view, valid for as long as the lexicon.</summary>
public readonly struct WordEntry
{
    private readonly WordLexicon _lexicon;
    private readonly int _record;

    internal WordEntry(WordLexicon lexicon, int record)
    {
        _lexicon = lexicon;
        _record = record;
    }

    /// <summary>Every part of speech that the form can have.</summary>
    public WordClass Classes => _lexicon.ProfileOf(_record).Classes;

    /// <summary>The part of speech that it has most often in newspapers; one bit.</summary>
    public WordClass Usual => _lexicon.ProfileOf(_record).Usual;

    /// <summary>Whether the word is always written with a capital letter: <c>Turkish</c>, <c>Monday</c>.</summary>
    public bool IsProper => _lexicon.ProfileOf(_record).IsProper;

    /// <summary>Whether its verb nearly always has an object, so that without one a form in -ed is passive: <c>arrest</c>, <c>kill</c>.</summary>
    public bool TakesObject => _lexicon.ProfileOf(_record).TakesObject;

    /// <summary>Whether its verb hardly ever has an object: <c>die</c>, <c>arrive</c>.</summary>
    public bool IsIntransitive => _lexicon.ProfileOf(_record).IsIntransitive;

    /// <summary>What the form's noun names in its usual senses; <see cref="WordMeaning.None"/> where it is no noun.</summary>
    public WordMeaning NounMeaning => _lexicon.ProfileOf(_record).NounMeaning;

    /// <summary>What the form's verb tells in its usual senses; <see cref="WordMeaning.None"/> where it is no verb.</summary>
    public WordMeaning VerbMeaning => _lexicon.ProfileOf(_record).VerbMeaning;

    /// <summary>The noun in the singular, lower case; the form itself where it is no noun.</summary>
    public string NounLemma => _lexicon.Lemma(_record, _lexicon.ProfileOf(_record).NounEdit);

    /// <summary>The verb as it stands after <c>to</c>; the form itself where it is no verb.</summary>
    public string VerbLemma => _lexicon.Lemma(_record, _lexicon.ProfileOf(_record).VerbEdit);

    /// <summary>Whether the noun of this form has all of these meanings among its usual senses.</summary>
    public bool Names(WordMeaning meaning) => (NounMeaning & meaning) == meaning;

    internal ref readonly WordProfile Profile => ref _lexicon.ProfileOf(_record);

    /// <summary>Number of the profile that the word shares with others, below <see cref="WordLexicon.ProfileCount"/>.</summary>
    internal int ProfileNumber => _lexicon.ProfileNumberOf(_record);

    internal int Record => _record;
}
