namespace ClaimTracker.Data.Importing;

/// <summary>An import with its files.</summary>
/// <param name="Import">The import.</param>
/// <param name="Items">Its files: what failed first, then what is being read, then the others in their order; at most <see cref="ShowImport.MaxItems"/>.</param>
public sealed record ImportDetail(ImportRow Import, IReadOnlyList<ImportItemRow> Items);
