namespace ClaimTracker.Data.Contract;

/// <summary>An import with what became of each article.</summary>
/// <param name="Import">The import.</param>
/// <param name="Items">Its articles, failed ones first, at most 200; behind them at most 50 remarks on what its manifests say that could not be used.</param>
public sealed record ImportBody(ImportItem Import, IReadOnlyList<ImportedItem> Items);
