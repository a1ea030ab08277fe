using ClaimTracker.Data.History;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.History;

/// <summary>Tells a change in one line.</summary>
internal static class HistoryWords
{
    public static string Of(HistoryRow row) => row switch
    {
        { Decision: { } decision } => DecisionWords.Of(decision),
        { Correction: { Undoes: not null } correction } => $"Undid: {correction.Summary}",
        { Correction: { } correction } => correction.Summary,
        { Names: { } names } => names.Sentence,
        { Article: { } article } => $"Added: {article.Title}",
        _ => "",
    };

    /// <summary>The sort of change, in a word.</summary>
    public static string KindOf(HistoryRow row) => row.Kind switch
    {
        HistoryKind.Decision => "Decision",
        HistoryKind.Correction => "Correction",
        HistoryKind.Article => "Article",
        HistoryKind.Withdrawal => "Withdrawal",
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "No such kind of change."),
    };
}
