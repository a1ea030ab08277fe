namespace ClaimTracker.Review;

/// <summary>Says which steps of a history are taken back. A step is never deleted: a later one names it, and may itself be taken back.</summary>
public static class UndoneSteps
{
    /// <summary>Ids of the steps that are taken back; an undoing that was itself undone undoes nothing.</summary>
    /// <param name="steps">Each step with the step that it undoes, the oldest first.</param>
    public static IReadOnlySet<string> Of(IReadOnlyList<(string Id, string? Undoes)> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var undone = new HashSet<string>(StringComparer.Ordinal);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            if (steps[i].Undoes is { } target && !undone.Contains(steps[i].Id))
            {
                undone.Add(target);
            }
        }

        return undone;
    }
}
