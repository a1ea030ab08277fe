namespace ClaimTracker.Data.Ingest;

/// <summary>The article cannot be read or stored; nothing of it was.</summary>
/// <param name="Name">Its name as handed in.</param>
/// <param name="Reason">One sentence for people that names the file and what to do.</param>
public sealed record ArticleRefused(string Name, string Reason) : AddOutcome(Name);
