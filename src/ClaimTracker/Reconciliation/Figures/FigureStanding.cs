namespace ClaimTracker.Reconciliation.Figures;

/// <summary>How a figure stands to others of the same thing, by the words right beside it.</summary>
internal enum FigureStanding : byte
{
    Plain,

    /// <summary>It was given before: "up from 41", "earlier put at 60".</summary>
    Earlier,

    /// <summary>It took the place of another: "revised down to 198".</summary>
    Later,

    /// <summary>The text says that it is not so: "not 40,000", "instead of 12".</summary>
    Denied,
}
