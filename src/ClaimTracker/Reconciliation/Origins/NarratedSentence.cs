using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>A sentence of an article, with what shows whether its narration is that of another.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Keys">Hashes of its words: sentences that share one are one piece of narration. Empty for one that is too short or all quotation.</param>
/// <param name="Credit">The outlet that it is credited to; null when it is to none.</param>
public sealed record NarratedSentence(TextSpan Span, IReadOnlyList<long> Keys, string? Credit);
