namespace ClaimTracker.Export;

/// <summary>The forms in which lists leave the program.</summary>
public enum ExportFormat
{
    /// <summary>A table of text for spreadsheets.</summary>
    Csv,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>A table in Markdown.</summary>
    Md,

    /// <summary>A page with a table.</summary>
    Html,

    /// <summary>A bibliography for BibTeX.</summary>
    Bib,

    /// <summary>A bibliography for BibLaTeX.</summary>
    Biblatex,

    /// <summary>A bibliography for Zotero, EndNote and Mendeley.</summary>
    Ris,

    /// <summary>A bibliography for citeproc.</summary>
    Csl,

    /// <summary>W3C Web Annotations.</summary>
    Annotations,

    /// <summary>All tables of a story in one zip.</summary>
    Datapackage,
}
