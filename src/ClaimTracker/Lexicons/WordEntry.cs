namespace ClaimTracker.Lexicons;

/// <summary>What the lexicon knows of one word form: a small view.</summary>
public readonly struct WordEntry
{
    private readonly int _record;
    private readonly ushort _profile;

    internal WordEntry(int record, ushort number, in WordProfile profile)
    {
        _record = record;
        _profile = number;

        // What every word of a text is asked for stands here too: the profiles lie far apart.
        Classes = profile.Classes;
        Usual = profile.Usual;
        IsProper = profile.IsProper;
    }

    /// <summary>Every part of speech that the form can have.</summary>
    public WordClass Classes { get; }

    /// <summary>The part of speech that it has most often in newspapers; one bit.</summary>
    public WordClass Usual { get; }

    /// <summary>Whether the word is always written with a capital letter: <c>Turkish</c>, <c>Monday</c>.</summary>
    public bool IsProper { get; }

    /// <summary>Whether its verb nearly always has an object, so that without one a form in -ed is passive: <c>arrest</c>, <c>kill</c>.</summary>
    public bool TakesObject => Profile.TakesObject;

    /// <summary>Whether its verb hardly ever has an object: <c>die</c>, <c>arrive</c>.</summary>
    public bool IsIntransitive => Profile.IsIntransitive;

    /// <summary>What the form's noun names in its usual senses; <see cref="WordMeaning.None"/> where it is no noun.</summary>
    public WordMeaning NounMeaning => Profile.NounMeaning;

    /// <summary>What the form's verb tells in its usual senses; <see cref="WordMeaning.None"/> where it is no verb.</summary>
    public WordMeaning VerbMeaning => Profile.VerbMeaning;

    /// <summary>The noun in the singular, lower case; the form itself where it is no noun.</summary>
    public string NounLemma => WordLexicon.English.Lemma(_record, Profile.NounEdit);

    /// <summary>The verb as it stands after <c>to</c>; the form itself where it is no verb.</summary>
    public string VerbLemma => WordLexicon.English.Lemma(_record, Profile.VerbEdit);

    /// <summary>Whether the noun of this form has all of these meanings among its usual senses.</summary>
    public bool Names(WordMeaning meaning) => (NounMeaning & meaning) == meaning;

    internal ref readonly WordProfile Profile => ref WordLexicon.English.ProfileAt(_profile);

    /// <summary>Number of the profile that the word shares with others, below <see cref="WordLexicon.ProfileCount"/>.</summary>
    internal int ProfileNumber => _profile;

    /// <summary>Where the word stands in the lexicon; 0 for the entry of a word that it does not have.</summary>
    internal int Record => _record;

    internal bool IsFound => _record > 0;
}
