namespace ClaimTracker.Data.Entities;

/// <summary>What several figures of a story are comparable on, with the figure to report.</summary>
public sealed class Quantity
{
    /// <summary>Hash of story and the series that it was when it was first found; it stays when names are linked.</summary>
    public required string Id { get; init; }

    public required string StoryId { get; init; }

    /// <summary>Its topic: quantities and findings of one topic are made anew together.</summary>
    public string Topic { get; set; } = "";

    /// <summary>Id of the library's series as it is now: the same in every story.</summary>
    public required string SeriesId { get; set; }

    /// <summary>For people: counted thing, predicate and location.</summary>
    public required string Label { get; set; }

    public string? Counted { get; set; }

    public string? Predicate { get; set; }

    /// <summary>Name of the place; null when the figures are not tied to one.</summary>
    public string? Location { get; set; }

    public string? Unit { get; set; }

    /// <summary>The figure to report now; null when none can be named.</summary>
    public decimal? Best { get; set; }

    /// <summary>The lowest value within the scope of the best.</summary>
    public decimal? Low { get; set; }

    /// <summary>The highest value within the scope of the best.</summary>
    public decimal? High { get; set; }

    /// <summary>Why the best is the figure to report, as one plain sentence; null when there is none.</summary>
    public string? Why { get; set; }

    /// <summary>Hash of all that the reconciler says of it, so that what did not change is not written again.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>In how many articles it is spoken of.</summary>
    public int ArticleCount { get; set; }

    public int ValueCount { get; set; }

    /// <summary>Heads that meet others here only by a machine's link; empty when the lexicon or an editor links them all.</summary>
    public IReadOnlyList<string> Suggested { get; set; } = [];

    /// <summary>Place in the story's list, which begins with the quantity that most figures speak of; equal ones go by id.</summary>
    public int Ordinal { get; set; }
}
