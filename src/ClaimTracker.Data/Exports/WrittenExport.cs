namespace ClaimTracker.Data.Exports;

/// <summary>What came of writing an export.</summary>
/// <param name="Title">The list with its filter in plain words.</param>
/// <param name="Rows">How many rows or entries were written.</param>
/// <param name="CreatedUtc">When, as the file itself says.</param>
public sealed record WrittenExport(string Title, int Rows, DateTime CreatedUtc);
