namespace ClaimTracker.Export.Tables;

/// <summary>What a cell of an exported table holds.</summary>
public enum CellKind
{
    /// <summary>Nothing is known.</summary>
    Empty,

    /// <summary>Words, from an article or of this program.</summary>
    Text,

    Number,

    /// <summary>A day, month or year, as precise as it is known, or an interval of two.</summary>
    Date,

    /// <summary>An instant, UTC.</summary>
    Instant,

    /// <summary>Several cells, for instance one for each figure of a claim.</summary>
    List,
}
