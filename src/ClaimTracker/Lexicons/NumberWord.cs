namespace ClaimTracker.Lexicons;

/// <summary>A number word: what it does, and the number it stands for, multiplies with or divides by.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value)
{
    /// <summary>Whether a cardinal can begin with it.</summary>
    public bool StartsCardinal => Kind is NumberWordKind.Zero or NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens or NumberWordKind.Hundred or NumberWordKind.Scale;

    /// <summary>Whether it stands for a number below a hundred.</summary>
    public bool IsSmall => Kind is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens;
}
