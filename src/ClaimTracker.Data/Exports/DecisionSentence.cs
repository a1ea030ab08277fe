using System.Globalization;
using ClaimTracker.Export;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Exports;

/// <summary>Says a decision in one line.</summary>
internal static class DecisionSentence
{
    public static string Of(Decision decision)
    {
        var words = Spaced(ContractWords.Word(decision.Judgement)) + (decision.Method is { } method ? ", " + Spaced(ContractWords.Word(method)) : "");
        if (decision.ReportedValue is { } value)
        {
            words += ", report " + (decision.ReportedHigh is { } high ? $"{Number(value)} to {Number(high)}" : decision.Pairs.GetValueOrDefault(value) ?? Number(value));
        }

        var reason = decision.Rationale.Trim();
        return string.Create(CultureInfo.InvariantCulture, $"{words}{(reason.Length > 0 ? $": {reason}" : "")} ({decision.Reviewer}, {decision.DecidedUtc:yyyy-MM-dd})");
    }

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Spaced(string word) => word.Replace('_', ' ');
}
