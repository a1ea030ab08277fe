using ClaimTracker.Data.Ingest;

namespace ClaimTracker.Data.Tests.Ingest;

public sealed class ReadingRulesTests
{
    [Fact]
    public void The_version_of_the_rules_is_a_hash() => Assert.Matches("^[0-9a-f]{12}$", ReadingRules.OfLibrary.RulesVersion);
}
