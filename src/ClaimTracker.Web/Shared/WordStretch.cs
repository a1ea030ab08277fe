namespace ClaimTracker.Web.Shared;

/// <summary>A stretch of a wording.</summary>
/// <param name="Text">Its words, with the spaces between them.</param>
/// <param name="IsShared">Whether the other wording has it too.</param>
public sealed record WordStretch(string Text, bool IsShared);
