namespace ClaimTracker.Quantities;

/// <summary>How firmly the text holds a figure to be so.</summary>
public enum FigureStatus
{
    Confirmed,
    Suspected,
    Estimated,
    Projected,
    Claimed,
}
