using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Review;

namespace ClaimTracker.Data.History;

/// <summary>Takes a change of the history back by a step of its own, whatever it is: a decision, a correction, or what was said of two names.</summary>
public sealed class UndoChange(ListHistory listHistory, UndoDecision undoDecision, UndoCorrection undoCorrection, JudgeNames judgeNames)
{
    private static readonly NothingToUndo Already = new("It is undone already.");

    /// <param name="changeId">The change, by the id under which the history has it.</param>
    /// <param name="reviewer">Display name of who does it; not blank.</param>
    /// <param name="reason">Why, in Markdown; may be empty.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null when there is no such change.</returns>
    /// <exception cref="ArgumentException">The reviewer is blank.</exception>
    public async Task<UndoOutcome?> RunAsync(string changeId, string reviewer, string reason, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        if (await listHistory.FindAsync(changeId, cancellationToken) is not { } row)
        {
            return null;
        }

        if (row.Names is { } names)
        {
            // Only the last word on the two names can be taken back: it is the one that holds.
            return row.CanUndo && await judgeNames.RunAsync(names.One, names.Other, null, reviewer, cancellationToken) is { } step ? new ChangeUndone(step) : Already;
        }

        if (row.Decision is not null)
        {
            return await undoDecision.RunAsync(changeId, reviewer, reason, cancellationToken) is DecisionRecorded decided ? await StepAsync(decided.Decision.Id, cancellationToken) : Already;
        }

        return await undoCorrection.RunAsync(changeId, reviewer, reason, cancellationToken) switch
        {
            CorrectionRecorded corrected => await StepAsync(corrected.Correction.Id, cancellationToken),
            NothingToCorrect nothing => new NothingToUndo(nothing.Problem),
            _ => Already,
        };
    }

    private async Task<ChangeUndone> StepAsync(string id, CancellationToken cancellationToken) =>
        new(await listHistory.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"The step {id} is not in the history."));
}
