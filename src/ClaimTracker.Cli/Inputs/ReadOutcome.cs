using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Cli.Inputs;

/// <summary>What became of one input: a reading, or the problem that prevented it.</summary>
/// <param name="Input">What was to be read.</param>
/// <param name="Reading">What was read; null when <paramref name="Problem"/> says why not.</param>
/// <param name="Problem">One sentence that names the file; null when it was read.</param>
internal sealed record ReadOutcome(ArticleInput Input, ArticleReading? Reading, string? Problem)
{
    /// <summary>What was odd about the bytes of a file that was read.</summary>
    public IReadOnlyList<Note> IntakeNotes { get; init; } = [];
}
