namespace ClaimTracker.Web.Tests;

/// <summary>The tests that share one running application.</summary>
[CollectionDefinition(Name)]
public sealed class WebTests : ICollectionFixture<WebFixture>
{
    public const string Name = "web";
}
