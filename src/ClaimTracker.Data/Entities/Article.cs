using ClaimTracker.Quantities;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Entities;

/// <summary>A published item in a story. The same text in two stories is two articles that share a snapshot.</summary>
public sealed class Article
{
    /// <summary>Hash of story, snapshot, and the outlet and address it was first given with, so that a reprint elsewhere is another article.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the order of adding: the first article of the store is 1. Lists page by it.</summary>
    public long Number { get; set; }

    public required string StoryId { get; init; }

    /// <summary>SHA-256 of the snapshot.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name or path as given, for people.</summary>
    public required string Path { get; init; }

    /// <summary>What a manifest or an editor said about it; wins over what the text says whenever it is read again. Its story is <see cref="StoryId"/>.</summary>
    public required KnownMetadata Known { get; set; }

    /// <summary>Its headline; null when the text has none.</summary>
    public string? Title { get; set; }

    /// <summary>What lists call it: its headline, else its first words in square brackets, else its file name.</summary>
    public string Label { get; set; } = "";

    /// <summary>Byline, without "By".</summary>
    public string? Author { get; set; }

    /// <summary>The outlet's name as given or read.</summary>
    public string? Publisher { get; set; }

    /// <summary>The outlet as a source; null when it is not known.</summary>
    public string? OutletId { get; set; }

    /// <summary>When it was published, as precisely as known; sorts by time.</summary>
    public PartialDate? Published { get; set; }

    /// <summary><see cref="Published"/> as text for sorting, empty where it is unknown. Made by the database.</summary>
    public string PublishedSort { get; init; } = "";

    /// <summary>ISO 8601 publication time as it is printed, with the time of day where known.</summary>
    public string? PublishedText { get; set; }

    public string? Url { get; set; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; set; }

    /// <summary>The latest date that the text speaks of as past: a lower bound for its publication.</summary>
    public PartialDate? LatestPastDate { get; set; }

    /// <summary>When it was added, which is when it was accessed.</summary>
    public required DateTime AddedUtc { get; init; }

    /// <summary>Version of the program that read it last.</summary>
    public required string ExtractorVersion { get; set; }

    /// <summary>Version of the rules and word lists that read it last.</summary>
    public required string RulesVersion { get; set; }

    /// <summary>Hash of the corrections that what is stored of it rests on; null when there are none.</summary>
    public string? Corrections { get; set; }

    /// <summary>Whether an editor withdrew it: it is on record, and counts no more.</summary>
    public bool IsWithdrawn { get; set; }

    /// <summary>Whether it has been compared with its story as it was last read; what it says is made anew when it has not.</summary>
    public bool IsCompared { get; set; }

    /// <summary>How many figures it has, implied ones left out.</summary>
    public int FigureCount { get; set; }

    public int ClaimCount { get; set; }

    public int QuotationCount { get; set; }

    public int LocationCount { get; set; }

    public int NoteCount { get; set; }

    /// <summary>Hash of its words, marks and furniture left out: the same in a reprint.</summary>
    public string? TextKey { get; set; }

    /// <summary>Id of the first article of the story with the same words; null when it is that one.</summary>
    public string? ReprintOfId { get; set; }

    /// <summary>Grows with every change, so that two editors never overwrite each other.</summary>
    public int Version { get; set; }
}
