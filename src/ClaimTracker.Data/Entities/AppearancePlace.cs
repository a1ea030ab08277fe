namespace ClaimTracker.Data.Entities;

/// <summary>Says that a place is named in the words of a claim's appearance.</summary>
public sealed class AppearancePlace
{
    public required string AppearanceId { get; init; }

    public required string PlaceId { get; init; }
}
