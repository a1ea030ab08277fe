namespace ClaimTracker.Data.Ingest;

/// <summary>The article is in the store now.</summary>
/// <param name="Name">Its name as handed in.</param>
/// <param name="ArticleId">Its id.</param>
/// <param name="StoryId">The story that it was added to.</param>
/// <param name="Figures">How many figures it has.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Quotations">How many quotations it has.</param>
public sealed record ArticleAdded(string Name, string ArticleId, string StoryId, int Figures, int Claims, int Quotations) : AddOutcome(Name);
