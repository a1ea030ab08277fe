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
        var undone = new HashSet<string>(StringComparer.Ordinal);

        // From the newest back: an undoing that was itself undone undoes nothing.
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (history[i].Undoes is { } target && !undone.Contains(history[i].Id))
            {
                undone.Add(target);
            }
        }

        return undone;
    }

    /// <param name="history">All decisions on one finding, the oldest first.</param>
    /// <param name="evidence">Hash of the finding's members as they stand now.</param>
    public static Disposition Of(IReadOnlyList<Decision> history, string evidence) => InForce(history) switch
    {
        null => Disposition.Open,
        { } decision when !string.Equals(decision.Evidence, evidence, StringComparison.Ordinal) => Disposition.Reopened,
        { Judgement: Judgement.NotTheSame } => Disposition.Dismissed,
        { Judgement: Judgement.NotEnoughInformation } or { Method: SettlingMethod.KeepPending } => Disposition.Pending,
        _ => Disposition.Settled,
    };
}
