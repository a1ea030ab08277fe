namespace ClaimTracker.Data.Contract;

/// <summary>A location with what articles say about it.</summary>
/// <param name="Location">The location.</param>
/// <param name="Claims">Claims whose words name it.</param>
/// <param name="Passages">Where articles name it.</param>
public sealed record LocationBody(LocationItem Location, IReadOnlyList<ClaimBody> Claims, IReadOnlyList<PassageBody> Passages);
