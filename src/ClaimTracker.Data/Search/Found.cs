namespace ClaimTracker.Data.Search;

/// <summary>What was found of one kind, the best first.</summary>
/// <param name="Rows">A few.</param>
/// <param name="Total">How many there are, counted up to <see cref="SearchEverything.MostCounted"/>.</param>
public sealed record Found<T>(IReadOnlyList<T> Rows, int Total)
{
    /// <summary>Whether there are more than were counted.</summary>
    public bool IsMore => Total > SearchEverything.MostCounted;
}
