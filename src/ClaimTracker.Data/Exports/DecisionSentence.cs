using System.Globalization;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Exports;

/// <summary>Says a decision in one line.</summary>
internal static class DecisionSentence
{
    public static string Of(Decision decision)
    {
        var words = decision.Judgement switch
        {
            Judgement.SameQuantity => "same quantity",
            Judgement.NotTheSame => "not the same",
            Judgement.NotEnoughInformation => "not enough information",
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Judgement, "No such judgement."),
        };
        words += decision.Method switch
        {
            null => "",
            SettlingMethod.PreferSource => ", a source preferred",
            SettlingMethod.ReportRange => ", a range reported",
            SettlingMethod.LeaveUndetermined => ", left undetermined",
            SettlingMethod.KeepPending => ", kept pending",
            SettlingMethod.AskedSource => ", the source asked",
            SettlingMethod.Majority => ", the majority followed",
            SettlingMethod.Newest => ", the newest taken",
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Method, "No such method."),
        };
        if (decision.ReportedValue is { } value)
        {
            words += string.Create(CultureInfo.InvariantCulture, $", report {value:0.############################}");
        }

        var reason = decision.Rationale.Trim();
        return string.Create(CultureInfo.InvariantCulture, $"{words}{(reason.Length > 0 ? $": {reason}" : "")} ({decision.Reviewer}, {decision.DecidedUtc:yyyy-MM-dd})");
    }
}
