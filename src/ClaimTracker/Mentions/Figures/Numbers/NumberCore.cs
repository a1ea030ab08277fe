namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Digits or number words that make one number, without units, signs of currency or modifiers.</summary>
internal struct NumberCore
{
    /// <summary>Index of its first token.</summary>
    public int First;

    /// <summary>Index of its last token, inclusive.</summary>
    public int Last;

    public CoreForm Form;

    /// <summary>The number; of a vague word its floor, of an ordinal its place.</summary>
    public decimal Value;

    /// <summary>The scale word at its end: 1,000,000 for <c>2.5 million</c>; 1 when there is none.</summary>
    public decimal Scale;

    /// <summary>How its first digits are written; meaningless for words.</summary>
    public NumeralForm Numeral;

    /// <summary>Whether it begins with digits.</summary>
    public bool InDigits;

    /// <summary>The number before its last scale word was applied.</summary>
    public readonly decimal Mantissa => Value / Scale;

    /// <summary>Whether it is one token of digits and nothing else.</summary>
    public readonly bool IsPlainDigits => InDigits && First == Last && Numeral == NumeralForm.Integer && Form == CoreForm.Cardinal;
}
