using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>The citations of an article that its page offers.</summary>
internal static class ArticleCitations
{
    /// <returns>Each style's name with the citation in it.</returns>
    public static IReadOnlyList<(string Name, string Text)> Of(Article article) => [("With the hash of the text", WithHash(article))];

    private static string WithHash(Article article)
    {
        var parts = new List<string>();
        if (article.Author is { } author)
        {
            parts.Add(author);
        }

        parts.Add(article.Title is { } title ? $"\u201C{title}\u201D" : article.Label);
        if (article.Publisher is { } publisher)
        {
            parts.Add(publisher);
        }

        parts.Add(article.Published is { } published ? FigureText.Date(published) : "n.d.");
        if (article.Url is { } url)
        {
            parts.Add(url);
        }

        return $"{string.Join(", ", parts)}. Accessed {article.AddedUtc.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. SHA-256 {article.Sha256}.";
    }
}
