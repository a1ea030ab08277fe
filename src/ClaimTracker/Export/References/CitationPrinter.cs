namespace ClaimTracker.Export.References;

/// <summary>Prints the citations of many items in one style, one after the other: what items of one article have in common is put together once.</summary>
internal sealed class CitationPrinter(CitationStyle style)
{
    private ArticleInPrint? _last;

    /// <summary>The words of the whole citation, without italics.</summary>
    public string Print(CitedArticle article, CitationRow? claim)
    {
        var item = new Reference(article, claim);
        item.Follow(_last);
        _last = item.Print;
        return CitationFormatter.Plain(item, style);
    }
}
