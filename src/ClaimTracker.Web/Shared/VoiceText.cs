using ClaimTracker.Data.Browse;
using ClaimTracker.Quantities;

namespace ClaimTracker.Web.Shared;

/// <summary>What a passage gives and who says it, in words.</summary>
internal static class VoiceText
{
    /// <summary>The number with what limits it; a vague word as it was printed.</summary>
    public static string Number(PassageNumber number, string surface) =>
        PrintedValue.Of(number.Value, number.Low, number.High, number.Modifier, number.Unit, surface);

    /// <summary>Who says it, by way of whom.</summary>
    public static string Who(PassageVoice voice) => voice switch
    {
        { IsSum: true } => "added up by the program from these words",
        { SaidBy.Count: > 0 } => Who(voice.SaidBy),
        { Number: null } => "the text does not show who says it",
        _ => "the article itself",
    };

    /// <param name="saidBy">The nearest first; at least one.</param>
    public static string Who(IReadOnlyList<string> saidBy) => string.Join(", by way of ", saidBy.Reverse());
}
