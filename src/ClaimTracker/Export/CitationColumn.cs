namespace ClaimTracker.Export;

/// <summary>A column of the citation table.</summary>
/// <param name="Name">As it stands in the header: lower case, words joined by underscores.</param>
/// <param name="IsNumber">Whether its cells are numbers that this program wrote; all else is text that came from outside.</param>
/// <param name="Cell">The cell of a row; empty where nothing is known.</param>
public sealed record CitationColumn(string Name, bool IsNumber, Func<CitationRow, string> Cell);
