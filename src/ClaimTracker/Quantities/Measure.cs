namespace ClaimTracker.Quantities;

/// <summary>What kind of amount a figure gives.</summary>
public enum Measure
{
    Count,

    /// <summary>A part of a whole: in percent, or a fraction such as "half" with no unit.</summary>
    Share,

    /// <summary>"one in five", "2-1": the value is the quotient.</summary>
    Ratio,
    Money,
    Duration,
    Length,
    Area,
    Mass,
    Volume,
    Temperature,
    Speed,
    Rate,
    Age,
    Score,
    Other,
}
