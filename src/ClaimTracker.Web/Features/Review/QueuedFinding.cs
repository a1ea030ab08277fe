namespace ClaimTracker.Web.Features.Review;

/// <summary>What the queue keeps of a finding: a circuit holds little, so the card is kept as the markup that Razor made of it.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Version">Its version, which a decision names.</param>
/// <param name="Card">Its card, encoded by the components that rendered it.</param>
internal sealed record QueuedFinding(string Id, int Version, string Card);
