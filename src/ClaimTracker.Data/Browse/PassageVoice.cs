namespace ClaimTracker.Data.Browse;

/// <summary>What a passage gives and who says it.</summary>
/// <param name="Number">The number it gives; null for words.</param>
/// <param name="SaidBy">Who the text says it is from, nearest first; empty when it names nobody.</param>
public sealed record PassageVoice(PassageNumber? Number, IReadOnlyList<string> SaidBy)
{
    /// <summary>Whether the number stands nowhere in the passage: the program added up what does.</summary>
    public bool IsSum { get; init; }
}
