using ClaimTracker.Text;
using ClaimTracker.Web.Shared.Marking;

namespace ClaimTracker.Web.Shared;

/// <summary>The addresses of pages.</summary>
public static class Links
{
    public static string Article(string id) => $"/articles/{Uri.EscapeDataString(id)}";

    /// <summary>A passage, which the article's page shows highlighted.</summary>
    public static string Passage(string articleId, TextSpan span) => $"{Article(articleId)}#{MarkedText.Anchor(span)}";

    public static string Story(string id) => $"/stories/{Uri.EscapeDataString(id)}";

    public static string Quantity(string id) => $"/quantities/{Uri.EscapeDataString(id)}";

    public static string Finding(string id) => $"/review/{Uri.EscapeDataString(id)}";

    public static string Export(string id) => $"/exports/{Uri.EscapeDataString(id)}";

    public static string Source(string id) => $"/sources/{Uri.EscapeDataString(id)}";

    public static string Place(string id) => $"/locations/{Uri.EscapeDataString(id)}";

    public static string Quotation(string id) => $"/quotes/{Uri.EscapeDataString(id)}";

    /// <summary>Where a step of the history is taken back.</summary>
    public static string Undo(string stepId) => $"/history/{Uri.EscapeDataString(stepId)}/undo";

    /// <summary>Where what was read in an article is put right.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="span">The words that it is about; null for the article as a whole.</param>
    public static string Correct(string articleId, TextSpan? span = null) => $"{Article(articleId)}/correct{(span is { } at ? $"?at={at}" : "")}";

    public static string CorrectSource(string sourceId) => $"{Source(sourceId)}/correct";

    public static string Withdraw(string articleId) => $"{Article(articleId)}/withdraw";

    public static string WithdrawStory(string storyId) => $"{Story(storyId)}/withdraw";

    /// <summary>An address with the query parameters that have a value.</summary>
    public static string With(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var parts = new List<string>();
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }
}
