namespace ClaimTracker.Data.Importing;

/// <summary>How far a file of an import has come.</summary>
public enum ImportItemState
{
    /// <summary>It is looked at before anything is stored, and goes on only when its editor says so.</summary>
    Preview,
    Waiting,
    Reading,
    Added,

    /// <summary>The same article was in its story before.</summary>
    AlreadyThere,
    Failed,

    /// <summary>It was taken back before it was read.</summary>
    Cancelled,

    /// <summary>It is no file: what a manifest says could not be used.</summary>
    Remark,
}
