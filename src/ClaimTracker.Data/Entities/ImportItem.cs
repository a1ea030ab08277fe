using ClaimTracker.Data.Importing;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Entities;

/// <summary>A file of an import, or a pasted text, with what became of it.</summary>
public sealed class ImportItem
{
    public required string ImportId { get; init; }

    /// <summary>Place in the order in which the files were handed in, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>File name, or what a pasted text is called.</summary>
    public required string Name { get; init; }

    /// <summary>What a manifest or an editor says about it.</summary>
    public required KnownMetadata Known { get; set; }

    /// <summary>Whether it is a text that was pasted, and no file.</summary>
    public bool IsPasted { get; init; }

    /// <summary>The bytes, until it is in the store; null after that, and where there never was a file.</summary>
    public byte[]? Bytes { get; set; }

    public ImportItemState State { get; set; }

    /// <summary>Why it was not added, as a sentence; null otherwise.</summary>
    public string? Reason { get; set; }

    /// <summary>The article that it became or already was; null while there is none.</summary>
    public string? ArticleId { get; set; }

    /// <summary>How many figures were read in it.</summary>
    public int Figures { get; set; }

    /// <summary>How many quotations were read in it.</summary>
    public int Quotations { get; set; }
}
