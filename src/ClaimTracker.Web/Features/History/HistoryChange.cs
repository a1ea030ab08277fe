using ClaimTracker.Data.History;

namespace ClaimTracker.Web.Features.History;

/// <summary>A change of the store, for programs.</summary>
/// <param name="Id">Id of the decision, correction or article.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Kind">Decision, correction, article or withdrawal.</param>
/// <param name="Change">What it says, in one line.</param>
/// <param name="Who">Display name; null where nobody gave one.</param>
/// <param name="Why">Markdown; null where nothing was said.</param>
/// <param name="Story">Name of the story.</param>
/// <param name="Article">Title of the article.</param>
/// <param name="Finding">What the decision is about.</param>
/// <param name="Undone">Whether a later change takes it back.</param>
internal sealed record HistoryChange(string Id, DateTime At, string Kind, string Change, string? Who, string? Why, string? Story, string? Article, string? Finding, bool Undone)
{
    public static HistoryChange Of(HistoryRow row)
    {
        var why = row.Decision?.Rationale ?? row.Correction?.Reason;
        return new HistoryChange(
            row.Id, row.AtUtc, HistoryWords.KindOf(row).ToLowerInvariant(), HistoryWords.Of(row), row.Who, string.IsNullOrEmpty(why) ? null : why, row.StoryName, row.Article?.Title, row.Finding, row.IsUndone);
    }
}
