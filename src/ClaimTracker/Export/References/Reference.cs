namespace ClaimTracker.Export.References;

/// <summary>An item of a bibliography: an article, or a claim in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim; null when the article is cited as a whole.</param>
public sealed record Reference(CitedArticle Article, CitationRow? Claim = null)
{
    private const int KeyHexDigits = 16;

    private ArticleInPrint? _print;

    // What _print was made for: a copy of this item with another article has none yet.
    private CitedArticle? _printOf;

    /// <summary>A key that is the same in every export: first author or outlet, year, and the beginning of the id of article or appearance, which keeps it apart from all others.</summary>
    public string Key
    {
        get
        {
            var id = Claim?.AppearanceId ?? Article.Id;
            return string.Concat(Print.KeyHead, "-", id.AsSpan(0, Math.Min(KeyHexDigits, id.Length)));
        }
    }

    /// <summary>What it has in common with other items of its article.</summary>
    internal ArticleInPrint Print
    {
        get
        {
            if (!ReferenceEquals(_printOf, Article))
            {
                (_printOf, _print) = (Article, new ArticleInPrint(Article));
            }

            return _print!;
        }
    }

    internal string Title => Print.Title;

    internal string? Outlet => Print.Outlet;

    internal string? Url => Print.Url;

    /// <summary>Whose words, which words; null when the article is cited as a whole.</summary>
    internal string? ClaimNote => Claim is null ? null : $"Claim{(Claim.Claimant is { } claimant ? $" by {ReferenceText.OneLine(claimant)}" : "")}: \u201C{ReferenceText.OneLine(Claim.Anchor.Exact)}\u201D";

    /// <summary>The state of the article that was read.</summary>
    internal string Snapshot => "sha256:" + Article.Sha256;

    /// <summary>Two items are equal when they cite the same.</summary>
    public bool Equals(Reference? other) => other is not null && Article == other.Article && Claim == other.Claim;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Claim);

    /// <summary>Takes over what the item before it made of the article, when it is of the same.</summary>
    /// <param name="before">Of the item before; null for the first.</param>
    internal void Follow(ArticleInPrint? before)
    {
        if (before is not null && before.Article == Article)
        {
            (_printOf, _print) = (Article, before);
        }
    }
}
