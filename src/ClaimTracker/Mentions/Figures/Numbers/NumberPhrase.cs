using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>A number in the text with its currency, unit and, in a range, its other end: what becomes a figure or is set aside.</summary>
internal struct NumberPhrase
{
    /// <summary>Indexes of its first and last token, with signs of currency and percent; what the mention spans.</summary>
    public int First, Last;

    /// <summary>Indexes of the first and last token of its digits or number words.</summary>
    public int NumberFirst, NumberLast;

    /// <summary>Indexes of the first and last token of its unit; both -1 when it has none in words of its own.</summary>
    public int UnitFirst, UnitLast;

    public CoreForm Form;

    public decimal? Value, Low, High, OutOf;

    public Measure Measure;

    public string? Unit;

    /// <summary>What was multiplied in the end: a million for <c>2.5 million</c>.</summary>
    public decimal Scale;

    /// <summary>How its digits are written, where it is in digits.</summary>
    public NumeralForm Numeral;

    public bool InDigits;

    /// <summary>Whether a hyphen joins it to the noun that it counts: <c>five-minute</c>, <c>10-gallon</c>.</summary>
    public bool IsHyphenated;

    /// <summary>Name of the rule that read it.</summary>
    public string Rule;

    /// <summary>Why it is no figure; null when it is one.</summary>
    public string? Reason;

    public readonly bool IsFigure => Reason is null;

    /// <summary>Whether it is one number that counts things: no range, money, unit, share.</summary>
    public readonly bool IsPlainCount => Reason is null && Measure == Measure.Count && Value is not null;

    /// <summary>Index after its last token, unit included.</summary>
    public readonly int End => Math.Max(Last, UnitLast) + 1;

    /// <summary>Whether it is one token of up to four digits.</summary>
    public readonly bool IsShortDigits(ParsedText text) => InDigits && NumberFirst == NumberLast && text.Tokens[NumberFirst].Length <= 4;

    public static NumberPhrase From(NumberCore core) => new()
    {
        First = core.First,
        Last = core.Last,
        NumberFirst = core.First,
        NumberLast = core.Last,
        UnitFirst = -1,
        UnitLast = -1,
        Form = core.Form,
        Value = core.Form is CoreForm.Vague or CoreForm.Code or CoreForm.TooLarge ? null : core.Value,
        Low = core.Form == CoreForm.Vague ? core.Value : null,
        Scale = core.Scale,
        Numeral = core.Numeral,
        InDigits = core.InDigits,
        Measure = core.Form == CoreForm.Fraction ? Measure.Share : Measure.Count,
        Rule = core.Form switch
        {
            CoreForm.Fraction => "fraction",
            CoreForm.Vague => "vague-word",
            CoreForm.Ordinal => "ordinal",
            _ => core.InDigits ? "digits" : "number-words",
        },
    };

    public static NumberPhrase SetAside(int first, int last, string rule, string reason) => new()
    {
        First = first,
        Last = last,
        NumberFirst = first,
        NumberLast = last,
        UnitFirst = -1,
        UnitLast = -1,
        Scale = 1,
        Rule = rule,
        Reason = reason,
    };
}
