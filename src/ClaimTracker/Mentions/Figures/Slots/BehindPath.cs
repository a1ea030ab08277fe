namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>How the verb behind a number was reached, one bit each.</summary>
[Flags]
internal enum BehindPath : byte
{
    None = 0,

    /// <summary>Over a phrase of place or the like: "12 people in the house died".</summary>
    OverPreposition = 1 << 0,

    /// <summary>It tells what those counted did, not what was done to them.</summary>
    Active = 1 << 1,
}
