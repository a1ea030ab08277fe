using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>A figure while its parts are being read.</summary>
internal struct FigureDraft
{
    public NumberPhrase Phrase;

    public Modifier Modifier;

    /// <summary>First token of the words that modify it or, without any, of the number.</summary>
    public int First;

    /// <summary>Tokens of the counted noun phrase beside it, determiners and scope words left out; the head is -1 when there is none.</summary>
    public NounPhrase Noun;

    /// <summary>Index after all that belongs to the number and its noun: where the rest of the clause goes on.</summary>
    public int End;

    public string? Counted, Head, Predicate, Subject, Scope;

    /// <summary>Whether the predicate was read before the number ("killed 12") and not behind it.</summary>
    public bool IsObject;

    public CountKind Kind;

    public FigureStatus? Status;

    public PlaceReference? Location;

    public DateInterval? AsOf, Period;

    public bool IsImplicit;

    /// <summary>Whether what is said of the sentence's other figures is said of a part of this one: "of the 28 hospitals, eight work".</summary>
    public bool IsWhole;

    /// <summary>Whether the text only calls it the figure, the number, the total told before.</summary>
    public bool RefersBack;

    /// <summary>Whether the counted noun itself names the harm: "three deaths", "two injured men".</summary>
    public bool IsHarmInNoun;

    /// <summary>Whether only <c>others</c> stands for what is counted.</summary>
    public bool IsOthers;

    /// <summary>Whether the counted noun was completed from elsewhere.</summary>
    public bool IsCompleted;

    /// <summary>Index of the figure that this one is a part of; -1 when the text does not say so.</summary>
    public int Whole;

    /// <summary>Number of the statement that it is linked in; -1 when it stands alone.</summary>
    public int Chain;

    public int Sentence;

    /// <summary>Whether something is counted, and not measured, bought or shared.</summary>
    public readonly bool IsCount => Phrase.Measure == Measure.Count;
}
