using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

public sealed class CutTextTests
{
    [Theory]
    [InlineData("A poll of 1,204 adults by the Trento Institute put Anna Harlow at 52% of the vote, with 40 percent of the ballots counted.")]
    [InlineData("Brightline will pay $4.2 billion for its rival Corvane. Mara Holt, 44, was sentenced to 12 years in prison on Friday.")]
    [InlineData("The fire burned 14,000 acres (5,666 hectares) 1,180 km (733 miles) north-east of Cape Arran and killed 31 people, six in the village of Orla alone.")]
    [InlineData("A train carrying 140 passengers on board left a town with a population of 4 million; the hall seats 900 people, up from 700 earlier this month.")]
    [InlineData("Seven people were killed in the attack on Monday, including the gunman, and 12 were injured, three of them critically, counting one officer.")]
    public void A_text_that_breaks_off_anywhere_is_compared_with_the_whole(string text)
    {
        for (var length = 1; length <= text.Length; length++)
        {
            var both = new ReadStory().Article("2024-02-19", "Market Daily", text).Article("2024-02-20", "Finance Post", text[..length]).Reconcile();

            Assert.All(both.Findings, finding => Assert.All(finding.Members, member => Assert.NotEmpty(member.Surface)));
        }
    }
}
