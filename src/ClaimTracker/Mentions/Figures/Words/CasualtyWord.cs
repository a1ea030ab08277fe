namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>A word of harm to people.</summary>
/// <param name="Predicate">Under which its figures meet: <c>killed</c> for <c>slain</c>, <c>died</c> and <c>dead</c>; null for a word that is none.</param>
/// <param name="Form">How it stands to those counted.</param>
internal readonly record struct CasualtyWord(string? Predicate, CasualtyForm Form);
