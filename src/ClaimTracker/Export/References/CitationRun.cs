namespace ClaimTracker.Export.References;

/// <summary>A stretch of a printed citation.</summary>
/// <param name="Text">The words, on one line.</param>
/// <param name="IsItalic">Whether they are set in italics.</param>
public readonly record struct CitationRun(string Text, bool IsItalic);
