namespace ClaimTracker.Data.Importing;

/// <summary>An import with its files and what its manifests say that could not be used.</summary>
/// <param name="Import">The import.</param>
/// <param name="Files">Its files: what failed first, then what is being read, then the others in their order; at most <see cref="ShowImport.MaxItems"/>.</param>
/// <param name="Remarks">Remarks on its manifests, in their order; at most <see cref="ShowImport.MaxRemarks"/>.</param>
public sealed record ImportDetail(ImportRow Import, IReadOnlyList<ImportItemRow> Files, IReadOnlyList<ImportItemRow> Remarks);
