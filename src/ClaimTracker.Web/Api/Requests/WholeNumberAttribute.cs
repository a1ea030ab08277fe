namespace ClaimTracker.Web.Api.Requests;

/// <summary>A query parameter that is a whole number within bounds, both inclusive.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WholeNumberAttribute(int low, int high) : Attribute
{
    public int Low { get; } = low;

    public int High { get; } = high;
}
