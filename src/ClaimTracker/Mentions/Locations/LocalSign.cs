namespace ClaimTracker.Mentions.Locations;

/// <summary>A sign of the country that a local article comes from, one bit each.</summary>
[Flags]
internal enum LocalSign : byte
{
    None = 0,

    /// <summary>A telephone number as in North America: 555-010-2345.</summary>
    Telephone = 1 << 0,

    /// <summary>The province as a government.</summary>
    Province = 1 << 1,
}
