namespace ClaimTracker.Export.Tables;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">As it stands in the header: lower case, words joined by underscores.</param>
/// <param name="Kind">What its cells hold where they are not empty; for a list, what its parts hold.</param>
/// <param name="IsList">Whether its cells are lists.</param>
/// <param name="Description">One sentence for readers of the table.</param>
public record TableColumn(string Name, CellKind Kind, bool IsList, string Description);
