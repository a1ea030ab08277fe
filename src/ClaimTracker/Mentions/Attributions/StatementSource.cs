namespace ClaimTracker.Mentions.Attributions;

/// <summary>Who acts in a statement: whose words in marks are when no cue says so.</summary>
/// <param name="First">Index of the statement's first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="SourceFirst">First token of the subject's noun phrase; -1 when it is nobody who could speak.</param>
/// <param name="SourceLast">Last token of it.</param>
/// <param name="Head">Its head; -1 when there is none.</param>
internal readonly record struct StatementSource(int First, int End, int SourceFirst, int SourceLast, int Head);
