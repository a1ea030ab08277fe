using System.Globalization;
using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Writes a bibliography for BibTeX: one entry an item, a claim's exact words in its note and all else that is known in fields of their own.</summary>
public static class BibTexWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Writes one entry an item, as the items come: UTF-8 without a mark.</summary>
    /// <param name="items">The items.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two items.</param>
    /// <returns>How many entries were written.</returns>
    public static Task<int> WriteAsync(IAsyncEnumerable<Reference> items, Stream output, CancellationToken cancellationToken) =>
        EntryStream.WriteAsync(items, output, Append, cancellationToken);

    private static void Append(StringBuilder text, Reference item)
    {
        var entry = new BibTexEntry(text, item.Outlet is null ? "misc" : "article", item.Key);
        text.Append(item.Print.Text("bibtex", ArticleFields));
        if (item.Claim is { } claim)
        {
            entry.Text("note", item.ClaimNote);
            entry.Raw("claim", claim.ClaimId);
            entry.Text("claimkind", ContractWords.Of(claim.Kind));
            entry.Text("claimant", claim.Claimant);
            entry.Text("claimprefix", claim.Anchor.Prefix);
            entry.Text("claimtext", claim.Anchor.Exact);
            entry.Text("claimsuffix", claim.Anchor.Suffix);
            entry.Text("chain", string.Join("; ", claim.Chain));
            entry.Text("figures", string.Join("; ", claim.Figures.Select(figure => figure.InWords())));
        }

        entry.Raw("snapshot", item.Snapshot);
        entry.Close();
    }

    private static string ArticleFields(ArticleInPrint item)
    {
        var text = new StringBuilder();
        var entry = new BibTexEntry(text);
        entry.Raw("author", BibTexEntry.Authors(item));

        // Braces of its own keep the capitals of names.
        entry.Raw("title", "{" + BibTexText.Escape(item.Title) + "}");
        entry.Text("journal", item.Outlet);
        if (item.Article.Published is { } published)
        {
            entry.Raw("year", published.Year.ToString(CultureInfo.InvariantCulture));
            if (published.Month is { } month)
            {
                entry.Bare("month", Months[month - 1]);
            }

            entry.Raw("day", published.Day?.ToString(CultureInfo.InvariantCulture));
        }

        // As it is: programs that read the file follow it, and \url prints a percent sign of it.
        entry.Raw("url", item.Url);
        entry.Raw("urldate", ReferenceText.Day(item.Article.AccessedUtc));
        return text.ToString();
    }
}
