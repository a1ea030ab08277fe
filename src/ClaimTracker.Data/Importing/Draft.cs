using ClaimTracker.Data.Ingest;

namespace ClaimTracker.Data.Importing;

/// <summary>An article that somebody looks at before it is stored.</summary>
/// <param name="Id">The id under which it is found again.</param>
/// <param name="Submission">The article as it was handed in, with what was said about it.</param>
public sealed record Draft(string Id, ArticleSubmission Submission);
