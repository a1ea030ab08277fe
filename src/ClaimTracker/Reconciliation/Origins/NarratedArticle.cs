namespace ClaimTracker.Reconciliation.Origins;

/// <summary>An article as rows of narrated sentences: all that finding reused text needs to know of it.</summary>
/// <param name="Document">Name of the article.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Sentences">All its sentences, in order of position.</param>
public sealed record NarratedArticle(string Document, string Sha256, IReadOnlyList<NarratedSentence> Sentences);
