using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Texts that no newspaper prints, or seldom: whatever they say, they are compared and nothing is thrown.</summary>
public sealed class OddTextTests
{
    [Theory]
    [InlineData("Astronomers in Oslo found a 13.8 billion-year-old galaxy on Monday, the institute said.", "Astronomers in Oslo found a 13.2 billion-year-old galaxy on Monday, the institute said.")]
    [InlineData("The register in Lund lists 9,999,999,999,999,999,999,999,999,999 stamps, the museum said.", "The register in Lund lists 9,999,999,999,999,999,999,999,999,998 stamps, the museum said.")]
    [InlineData("The register in Lund lists 2,999,999,999,999,999,999,999,999,999 stamps, the museum said.", "The register in Lund lists 9,999,999,999,999,999,999,999,999,998 stamps, the museum said.")]
    [InlineData("The register in Lund lists 999,999,999,999,999,999,999,999,999 stamps, the museum said.", "The register in Lund lists 99,999,999,999,999,999,999,999,999 stamps, the museum said.")]
    public void Numbers_beyond_all_news_are_compared(string one, string other) =>
        Assert.NotNull(new ReadStory().Article("2024-03-05", "City Post", one).Article("2024-03-05", "Harbour Times", other).Reconcile());

    [Theory]
    [InlineData("Mara Olm, 71, who has kept bees for forty summers, won the prize on Sunday.\n\nSince 2019 Olm has sold her honey at the market.\n\nOlm, 74, said that she would share it.")]
    [InlineData("Output rose from 0.0000000000000000000000001 tonnes to 90,000,000,000 tonnes, up 5 percent, the firm said on Monday.")]
    [InlineData("Deaths rose from 30 people killed to 3 men killed, up 20 percent, and 5 women killed on Monday.")]
    [InlineData("The register in Lund lists 9,999,999,999,999,999,999,999,999,999 people, 5,999,999,999,999,999,999,999,999,999 men and 1 women, the museum said.")]
    [InlineData("14 people, eight men and six women")]
    [InlineData("voted 6-3\n\n61 votes to 54")]
    [InlineData("61 votes to 54")]
    [InlineData("The council voted: 29 against, 15 in favour")]
    [InlineData("Of 0 votes, 0 (0%)")]
    public void Odd_wordings_are_compared(string text) => Assert.NotNull(new ReadStory().Article("2024-03-05", "City Post", text).Reconcile());
}
