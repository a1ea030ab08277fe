namespace ClaimTracker.Reconciliation.Figures;

/// <summary>What the words of a sentence say about how its figures came to change, one bit each.</summary>
[Flags]
internal enum ChangeWords : sbyte
{
    None = 0,

    /// <summary>Some are counted for the first time.</summary>
    Newly = 1,

    /// <summary>An older figure is told.</summary>
    Earlier = 2,

    /// <summary>The figure replaces another.</summary>
    Revised = 4,
}
