using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Sources;

/// <summary>One takes claims from another: an outlet from whom its article names, or one step of a chain from the next.</summary>
/// <param name="FromId">Who takes them: a source, or an article whose outlet is not known.</param>
/// <param name="FromName">Its name.</param>
/// <param name="FromIsArticle">Whether it is an article whose outlet is not known.</param>
/// <param name="ToId">The source that they are taken from.</param>
/// <param name="ToName">Its name.</param>
/// <param name="ToKind">Its kind.</param>
/// <param name="Claims">How many appearances of claims went this way.</param>
public sealed record RelianceLink(string FromId, string FromName, bool FromIsArticle, string ToId, string ToName, SourceKind ToKind, int Claims);
