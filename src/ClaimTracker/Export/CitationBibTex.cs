using System.Globalization;
using System.Text;

namespace ClaimTracker.Export;

/// <summary>Writes citations as BibTeX: one entry an appearance, with the exact words in its note and all else that is known in fields of their own.</summary>
public static class CitationBibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Writes one entry a row, as the rows come: UTF-8 without a mark.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many entries were written.</returns>
    public static async Task<int> WriteAsync(IAsyncEnumerable<CitationRow> rows, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 14, leaveOpen: true);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var entry = new StringBuilder();
        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            entry.Clear();
            if (count > 0)
            {
                entry.Append('\n');
            }

            Append(entry, row, Key(row, keys));
            await writer.WriteAsync(entry, cancellationToken);
            count++;
        }

        await writer.FlushAsync(cancellationToken);
        return count;
    }

    private static void Append(StringBuilder entry, CitationRow row, string key)
    {
        entry.Append(row.Outlet is null ? "@misc{" : "@article{").Append(key);
        Field(entry, "author", BibTexAuthors.Of(row.Author, row.Outlet));

        // Braces of its own keep the capitals of names.
        Field(entry, "title", "{" + BibTexText.Escape(row.Title ?? row.File) + "}");
        Field(entry, "journal", Escaped(row.Outlet));
        if (row.Published is { } published)
        {
            Field(entry, "year", published.Year.ToString(CultureInfo.InvariantCulture));
            if (published.Month is { } month)
            {
                entry.Append(",\n  month = ").Append(Months[month - 1]);
            }

            Field(entry, "day", published.Day?.ToString(CultureInfo.InvariantCulture));
        }

        Field(entry, "url", row.Url is { } url ? BibTexText.Url(url) : null);
        Field(entry, "urldate", row.AccessedUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(entry, "note", Note(row));
        Field(entry, "claim", row.ClaimId);
        Field(entry, "claimkind", Escaped(ContractWords.Of(row.Kind)));
        Field(entry, "claimant", Escaped(row.Claimant));
        Field(entry, "claimprefix", Escaped(row.Anchor.Prefix));
        Field(entry, "claimtext", Escaped(row.Anchor.Exact));
        Field(entry, "claimsuffix", Escaped(row.Anchor.Suffix));
        Field(entry, "chain", Escaped(string.Join("; ", row.Chain)));
        Field(entry, "figures", Escaped(string.Join("; ", row.Figures.Select(Figure))));
        Field(entry, "snapshot", "sha256:" + row.Sha256);
        entry.Append("\n}\n");
    }

    /// <summary>The sentence that a bibliography prints behind the article: whose words, which words.</summary>
    private static string Note(CitationRow row)
    {
        var note = new StringBuilder("Claim");
        if (row.Claimant is { } claimant)
        {
            note.Append(" by ").Append(BibTexText.Escape(claimant));
        }

        return note.Append(": ``").Append(BibTexText.Escape(row.Anchor.Exact)).Append("''").ToString();
    }

    private static string Figure(CitationFigure figure)
    {
        var words = figure.Counted is { } counted ? $"{figure.Surface} {counted}" : figure.Surface;
        return figure.AsOf is { } asOf ? $"{words} (as of {asOf})" : words;
    }

    private static string? Escaped(string? text) => text is null ? null : BibTexText.Escape(text);

    private static void Field(StringBuilder entry, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    /// <summary>A key that stays the same in every export: first author or outlet, year, and the beginning of the appearance's id.</summary>
    private static string Key(CitationRow row, HashSet<string> keys)
    {
        var name = new string([.. (BibTexAuthors.Split(row.Author).FirstOrDefault()?.Split(' ')[^1] ?? row.Outlet ?? "claim").ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Take(20)]);
        var key = string.Create(CultureInfo.InvariantCulture, $"{(name.Length > 0 ? name : "claim")}{row.Published?.Year}-{row.AppearanceId[..Math.Min(8, row.AppearanceId.Length)]}");
        while (!keys.Add(key))
        {
            key += "x";
        }

        return key;
    }
}
