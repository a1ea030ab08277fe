namespace ClaimTracker.Data.Exports;

/// <summary>The forms in which citations leave.</summary>
public enum CitationFormat
{
    /// <summary>A table for spreadsheets, with the mark by which Excel knows UTF-8.</summary>
    Csv,

    /// <summary>The same table without that mark, for programs in a pipe.</summary>
    PlainCsv,

    BibTex,
}
