namespace ClaimTracker.Export.References;

/// <summary>The styles in which citations are printed.</summary>
public enum CitationStyle
{
    /// <summary>American Psychological Association, 7th edition: an entry of a list of references.</summary>
    Apa,

    /// <summary>Chicago Manual of Style, 17th edition: a note.</summary>
    Chicago,

    /// <summary>Modern Language Association, 9th edition: an entry of a list of works cited.</summary>
    Mla,
}
