namespace ClaimTracker.Data.Ingest;

/// <summary>What became of an article that was handed in: <see cref="ArticleAdded"/>, <see cref="ArticleAlreadyThere"/> or <see cref="ArticleRefused"/>.</summary>
public abstract record AddOutcome
{
    private protected AddOutcome(string name) => Name = name;

    /// <summary>Its name as handed in.</summary>
    public string Name { get; }
}
