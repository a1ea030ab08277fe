using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Writes a bibliography for BibLaTeX, with nothing that its data model does not know: biber takes it without a warning.</summary>
public static class BibLatexWriter
{
    /// <summary>Writes one entry an item, as the items come: UTF-8 without a mark.</summary>
    /// <param name="items">The items.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two items.</param>
    /// <returns>How many entries were written.</returns>
    public static Task<int> WriteAsync(IAsyncEnumerable<Reference> items, Stream output, CancellationToken cancellationToken) =>
        EntryStream.WriteAsync(items, output, Append, cancellationToken);

    private static void Append(StringBuilder text, Reference item)
    {
        var entry = new BibTexEntry(text, item.Outlet is not null ? "article" : item.Url is not null ? "online" : "misc", item.Key);
        text.Append(item.Print.Text("biblatex", ArticleFields));
        if (item.Claim is { } claim)
        {
            entry.Text("annotation", item.ClaimNote);
            entry.Raw("usera", claim.ClaimId);
            entry.Text("userb", claim.Claimant);
            entry.Text("userc", string.Join("; ", claim.Chain));
            entry.Text("userd", string.Join("; ", claim.Figures.Select(figure => figure.InWords())));
            entry.Text("usere", claim.Anchor.Prefix);
            entry.Text("userf", claim.Anchor.Suffix);
        }

        entry.Raw("library", item.Snapshot);
        entry.Close();
    }

    private static string ArticleFields(ArticleInPrint item)
    {
        var text = new StringBuilder();
        var entry = new BibTexEntry(text);
        var url = item.Url;
        entry.Raw("author", BibTexEntry.Authors(item));
        entry.Raw("title", "{" + BibTexText.Escape(item.Title) + "}");
        if (item.Outlet is { } outlet)
        {
            entry.Text("journaltitle", outlet);
            entry.Raw("entrysubtype", "newspaper");
        }

        // A date is mandatory; one that nobody knows has every digit left open.
        entry.Raw("date", item.Article.Published?.ToString() ?? "XXXX");
        entry.Raw("url", url);
        entry.Raw("urldate", url is null ? null : ReferenceText.Day(item.Article.AccessedUtc));
        entry.Raw("langid", LanguageOf(item.Article.Language));
        return text.ToString();
    }

    /// <summary>The name by which babel knows a language; null for one that is not told.</summary>
    private static string? LanguageOf(string? tag) => tag switch
    {
        null => null,
        "en-GB" => "british",
        "en-US" => "american",
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => "english",
        _ => null,
    };
}
