using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>Says what is missing in a decision, in words for the editor.</summary>
internal static class DecisionProblems
{
    /// <returns>Null when nothing is missing.</returns>
    /// <exception cref="ArgumentException">The judgement, method or a rank is no such value.</exception>
    public static string? Of(NewDecision decision, IReadOnlyList<FindingMember> members)
    {
        if (!Enum.IsDefined(decision.Judgement) || (decision.Method is { } method && !Enum.IsDefined(method))
            || decision.Ranks.Any(r => !Enum.IsDefined(r.Rank) || (r.Reason is { } reason && !Enum.IsDefined(reason))))
        {
            throw new ArgumentException("No such judgement, method or rank.", nameof(decision));
        }

        if (decision.Judgement != Judgement.SameQuantity && (decision.Method is not null || decision.ReportedValue is not null || decision.ReportedHigh is not null || decision.Ranks.Count > 0))
        {
            return decision is { Judgement: Judgement.NotTheSame or Judgement.NotEnoughInformation, ReportedHigh: null, Ranks.Count: 0 }
                ? null
                : "A value to report and ranks belong to passages about the same thing.";
        }

        if (decision.ReportedHigh is { } high && !(decision.ReportedValue <= high))
        {
            return "The lower end of a range comes first.";
        }

        if ((decision.Method == SettlingMethod.ReportRange) != decision.ReportedHigh.HasValue && (decision.Method == SettlingMethod.ReportRange || decision.ReportedHigh is not null))
        {
            return decision.Method == SettlingMethod.ReportRange ? "A range needs both ends." : "An upper end belongs to a range.";
        }

        if (decision.Ranks.Any(r => (r.Rank == Rank.Deprecated) != r.Reason.HasValue))
        {
            return "A value is deprecated for a reason, and a reason is for a deprecated value.";
        }

        if (decision.Ranks.FirstOrDefault(r => r.Rank == Rank.Deprecated && r.Value is not null && r.Value == decision.ReportedValue && decision.ReportedHigh is null) is not null)
        {
            return "The value to report cannot be a deprecated one.";
        }

        return decision.Judgement switch
        {
            Judgement.Split => SplitProblem(decision, members),
            Judgement.Merge when decision.QuantityId is null => "Choose the quantity that these belong to.",
            _ => null,
        };
    }

    private static string? SplitProblem(NewDecision decision, IReadOnlyList<FindingMember> members)
    {
        var apart = decision.SetApart.Distinct().Count(i => i >= 0 && i < members.Count);
        return apart == 0 ? "Choose the passages that are about something else."
            : apart == members.Count ? "Leave at least one passage: if none belongs to another, they are not the same thing."
            : members.Any(m => m.FigureId is null) ? "Only figures can be set apart: of quotations say that they are not the same."
            : string.IsNullOrWhiteSpace(decision.Counted) ? "Say what the passages set apart count."
            : decision.Counted.Length > RecordCorrection.MaxName ? $"That is too long: at most {RecordCorrection.MaxName} characters."
            : null;
    }
}
