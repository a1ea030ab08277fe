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

    public static string Source(string id) => $"/sources/{Uri.EscapeDataString(id)}";

    public static string Place(string id) => $"/locations/{Uri.EscapeDataString(id)}";

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
