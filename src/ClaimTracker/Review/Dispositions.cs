namespace ClaimTracker.Review;

/// <summary>Says where a matter stands, from the history of decisions on it.</summary>
public static class Dispositions
{
    /// <summary>The last decision that is neither an undoing nor undone; null when none is left.</summary>
    /// <param name="history">All decisions on one finding, the oldest first.</param>
    public static Decision? InForce(IReadOnlyList<Decision> history)
    {
        var undone = Undone(history);
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (history[i].Undoes is null && !undone.Contains(history[i].Id))
            {
                return history[i];
            }
        }

        return null;
    }

    /// <summary>Ids of the decisions and undoings that are taken back.</summary>
    /// <param name="history">All decisions on one finding, the oldest first.</param>
    public static IReadOnlySet<string> Undone(IReadOnlyList<Decision> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return UndoneSteps.Of([.. history.Select(step => (step.Id, step.Undoes))]);
    }

    /// <param name="history">All decisions on one finding, the oldest first.</param>
    /// <param name="hasNewEvidence">Whether a passage stands there now that did not when the decision in force was made.</param>
    public static Disposition Of(IReadOnlyList<Decision> history, bool hasNewEvidence) => InForce(history) switch
    {
        null => Disposition.Open,

        // What was set apart or put together is done; what is left is a matter of its own.
        { Judgement: Judgement.Split or Judgement.Merge } => Disposition.Open,
        _ when hasNewEvidence => Disposition.Reopened,
        { Judgement: Judgement.NotTheSame or Judgement.ExtractionError } => Disposition.Dismissed,
        { Judgement: Judgement.NotEnoughInformation } or { Method: SettlingMethod.KeepPending } => Disposition.Pending,
        _ => Disposition.Settled,
    };
}
