using System.Globalization;
using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>An item of a bibliography: an article, or a claim in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim; null when the article is cited as a whole.</param>
public sealed record Reference(CitedArticle Article, CitationRow? Claim = null)
{
    private const int KeyHexDigits = 16;

    /// <summary>A key that is the same in every export: first author or outlet, year, and the beginning of the id of article or appearance, which keeps it apart from all others.</summary>
    public string Key
    {
        get
        {
            var names = CitedNames.Of(Article.Author);
            var name = (names.Count > 0 ? names[0].Family : Article.Outlet) ?? "";
            var key = new StringBuilder();
            foreach (var c in name)
            {
                if (char.IsAsciiLetterOrDigit(c) && key.Length < 20)
                {
                    key.Append(char.ToLowerInvariant(c));
                }
            }

            var id = Claim?.AppearanceId ?? Article.Id;
            return string.Create(
                CultureInfo.InvariantCulture, $"{(key.Length == 0 || !char.IsAsciiLetter(key[0]) ? "claim" : "")}{key}{Article.Published?.Year}-{id[..Math.Min(KeyHexDigits, id.Length)]}");
        }
    }

    /// <summary>The title, or what stands for one.</summary>
    internal string Title
    {
        get
        {
            foreach (var name in (ReadOnlySpan<string?>)[Article.Title, Article.Label, Article.File])
            {
                if (name is not null && ReferenceText.OneLine(name) is { Length: > 0 } title)
                {
                    return title;
                }
            }

            return "Untitled";
        }
    }

    /// <summary>The outlet on one line; null when unknown.</summary>
    internal string? Outlet => ReferenceText.OneLine(Article.Outlet ?? "") is { Length: > 0 } outlet ? outlet : null;

    /// <summary>The address as a program can follow it; null when there is none.</summary>
    internal string? Url => ReferenceText.Url(Article.Url ?? "") is { Length: > 0 } url ? url : null;

    /// <summary>Whose words, which words; null when the article is cited as a whole.</summary>
    internal string? ClaimNote => Claim is null ? null : $"Claim{(Claim.Claimant is { } claimant ? $" by {ReferenceText.OneLine(claimant)}" : "")}: \u201C{ReferenceText.OneLine(Claim.Anchor.Exact)}\u201D";

    /// <summary>The state of the article that was read.</summary>
    internal string Snapshot => "sha256:" + Article.Sha256;

    internal string Accessed => Article.AccessedUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
