namespace ClaimTracker.Data.Entities;

/// <summary>Says that a place is named in the words of a claim's appearance.</summary>
public sealed class AppearancePlace
{
    public required string AppearanceId { get; init; }

    public required string PlaceId { get; init; }

    /// <summary>The claim's place in lists, so that the claims on a place lie in their order. The store keeps it right when the appearance's claim changes.</summary>
    public long ClaimSort { get; set; }
}
