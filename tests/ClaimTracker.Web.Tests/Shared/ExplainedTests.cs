using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class ExplainedTests
{
    [Theory]
    [InlineData("For ships the articles give 4 and 6; both go back to the coast guard.", "For ships the articles give 4 and 6", "Both go back to the coast guard.")]
    [InlineData("One wording has \u201Cwet; cold\u201D; the other has neither.", "One wording has \u201Cwet; cold\u201D", "The other has neither.")]
    [InlineData("The articles agree.", "The articles agree", null)]
    [InlineData("\u201D\u201D; x", "\u201D\u201D", "X")]
    [InlineData("; ", "; ", null)]
    [InlineData("", "", null)]
    public void The_first_clause_is_the_headline(string explanation, string head, string? rest)
    {
        Assert.Equal(new Explained(head, rest), Explained.Of(explanation));
    }
}
