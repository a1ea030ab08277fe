namespace ClaimTracker.Export.Tables;

/// <summary>What an export says about itself, in every format that has a place for it.</summary>
/// <param name="Title">The list with its filter in plain words: "Claims that name Lund".</param>
/// <param name="CreatedUtc">When it was made.</param>
/// <param name="RulesVersion">Version of the rules that read the articles.</param>
/// <param name="ProgramVersion">Version of the program.</param>
public sealed record ExportCaption(string Title, DateTime CreatedUtc, string RulesVersion, string ProgramVersion);
