using System.Globalization;
using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Writes a bibliography as RIS, which Zotero, EndNote and Mendeley read: one record an item, one tag a line.</summary>
public static class RisWriter
{
    /// <summary>Writes one record an item, as the items come: UTF-8 without a mark.</summary>
    /// <param name="items">The items.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two items.</param>
    /// <returns>How many records were written.</returns>
    public static Task<int> WriteAsync(IAsyncEnumerable<Reference> items, Stream output, CancellationToken cancellationToken) =>
        EntryStream.WriteAsync(items, output, Append, cancellationToken);

    private static void Append(StringBuilder text, Reference item)
    {
        Tag(text, "TY", item.Outlet is not null ? "NEWS" : item.Url is not null ? "ELEC" : "GEN");
        Tag(text, "ID", item.Key);
        text.Append(item.Print.Text("ris", ArticleTags));
        if (item.Claim is { } claim)
        {
            Tag(text, "AB", item.ClaimNote);
            Tag(text, "N1", claim.Chain.Count > 0 ? "Chain: " + string.Join(" > ", claim.Chain) : null);
            foreach (var figure in claim.Figures)
            {
                Tag(text, "KW", figure.InWords());
            }
        }

        Tag(text, "AV", item.Snapshot);
        text.Append("ER  - \r\n");
    }

    private static string ArticleTags(ArticleInPrint item)
    {
        var text = new StringBuilder();
        foreach (var name in item.Names)
        {
            Tag(text, "AU", name.IsBody
                ? name.Family
                : $"{(name.Particle is { } particle ? particle + " " : "")}{name.Family}, {name.Given}{(name.Suffix is { } suffix ? ", " + suffix : "")}");
        }

        Tag(text, "TI", item.Title);
        Tag(text, "T2", item.Outlet);
        if (item.Article.Published is { } published)
        {
            Tag(text, "PY", published.Year.ToString("0000", CultureInfo.InvariantCulture));
            Tag(text, "DA", string.Create(CultureInfo.InvariantCulture, $"{published.Year:0000}/{published.Month:00}/{published.Day:00}/"));
        }

        Tag(text, "UR", item.Url);
        Tag(text, "Y2", item.Article.AccessedUtc.ToString("yyyy/MM/dd/", CultureInfo.InvariantCulture));
        Tag(text, "LA", item.Article.Language);
        return text.ToString();
    }

    private static void Tag(StringBuilder text, string tag, string? value)
    {
        if (value is not null && ReferenceText.OneLine(value) is { Length: > 0 } line)
        {
            text.Append(tag).Append("  - ").Append(line).Append("\r\n");
        }
    }
}
