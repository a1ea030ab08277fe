namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>A noun phrase that names a source, in tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Head">The head noun or pronoun.</param>
/// <param name="End">Last token of what follows it and belongs to it.</param>
internal readonly record struct SourcePhrase(int First, int Last, int Head, int End);
