namespace ClaimTracker.Quantities;

/// <summary>Where a short scale word counts as one.</summary>
internal enum ScalePlace : byte
{
    /// <summary>Everywhere: <c>bn</c>.</summary>
    Any,

    /// <summary>Only joined to the digits: <c>K</c>.</summary>
    Joined,

    /// <summary>Only where the amount is money: <c>m</c>, <c>t</c>.</summary>
    Money,
}
