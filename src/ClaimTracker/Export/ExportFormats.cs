namespace ClaimTracker.Export;

/// <summary>What the formats of exports are called.</summary>
public static class ExportFormats
{
    /// <summary>The word on the command line and in addresses: <c>csv</c>, <c>datapackage</c>.</summary>
    public static string Word(ExportFormat format) => Of(format).Word;

    /// <summary>The ending of files, without a dot.</summary>
    public static string Extension(ExportFormat format) => Of(format).Extension;

    public static string MediaType(ExportFormat format) => Of(format).MediaType;

    /// <summary>For people: "Excel workbook".</summary>
    public static string Label(ExportFormat format) => Of(format).Label;

    /// <summary>Whether it is a table whose columns are chosen.</summary>
    public static bool IsTable(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Xlsx or ExportFormat.Jsonl or ExportFormat.Md or ExportFormat.Html;

    /// <summary>Whether it is a list of references.</summary>
    public static bool IsBibliography(ExportFormat format) => format is ExportFormat.Bib or ExportFormat.Biblatex or ExportFormat.Ris or ExportFormat.Csl;

    /// <param name="word">The word.</param>
    /// <param name="format">The format that it names.</param>
    public static bool TryParse(string? word, out ExportFormat format)
    {
        foreach (var known in Enum.GetValues<ExportFormat>())
        {
            if (string.Equals(Word(known), word, StringComparison.OrdinalIgnoreCase))
            {
                format = known;
                return true;
            }
        }

        format = default;
        return false;
    }

    private static (string Word, string Extension, string MediaType, string Label) Of(ExportFormat format) => format switch
    {
        ExportFormat.Csv => ("csv", "csv", "text/csv; charset=utf-8", "CSV table"),
        ExportFormat.Xlsx => ("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel workbook"),
        ExportFormat.Jsonl => ("jsonl", "jsonl", "application/jsonl; charset=utf-8", "JSON Lines"),
        ExportFormat.Md => ("md", "md", "text/markdown; charset=utf-8", "Markdown table"),
        ExportFormat.Html => ("html", "html", "text/html; charset=utf-8", "HTML page"),
        ExportFormat.Bib => ("bib", "bib", "application/x-bibtex; charset=utf-8", "BibTeX"),
        ExportFormat.Biblatex => ("biblatex", "bib", "application/x-bibtex; charset=utf-8", "BibLaTeX"),
        ExportFormat.Ris => ("ris", "ris", "application/x-research-info-systems; charset=utf-8", "RIS (Zotero, EndNote)"),
        ExportFormat.Csl => ("csl", "json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
        ExportFormat.Annotations => ("annotations", "jsonld", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "Web Annotations"),
        ExportFormat.Datapackage => ("datapackage", "zip", "application/zip", "Data Package"),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };
}
