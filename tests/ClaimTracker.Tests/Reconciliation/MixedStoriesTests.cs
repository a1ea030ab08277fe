using System.Text;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Stories put together from pieces of sentences, whole and broken: whatever they make is read and compared.</summary>
public sealed class MixedStoriesTests
{
    // Pieces that lead rules on, so that one meets the end, or a piece it does not expect.
    private static readonly string[] Pieces =
    [
        "Seven people were killed", "at least 12 injured", "including", "counting", "among them", "the gunman", "three of them", "of whom five", "another 20", "the other two",
        "in the village of Orla", "in Cape Arran", "on Monday", "by the Trento Institute", "by 312 to 289", "a poll of 1,204 adults", "by the", "52% of the vote", "up from", "down from $301 million",
        "sentenced to", "12 years in prison", "the fatal shooting of", "two men and a woman", "aged 18 and 20", "a century", "287 for 6", "won 3-1", "5, 7 and 9 August", "45 people:",
        "20 men, 15 women and 10 children", "14 out of 1,260", "one in five", "between 35 and 45", "£1.2bn", "Rs 5 crore", "3.4m", "a quarter point", "14,000 acres (5,666 hectares)", "733 miles",
        "“We saw nothing like it", "”", "\"", "said Anna Berg, 34,", "according to", "as the mayor put it,", "in her words,", "citing two officials", "the ministry said that", "reportedly",
        ",", ".", ";", ":", "-", "—", "(", ")", "'s", "$", "%", "and", "or", "who", "not", "\n\n", "By Jon Dahl\n\n", "LUND, March 2 -",
    ];

    [Fact]
    public void Any_mix_of_pieces_is_read_within_its_text_and_compared_the_same_in_any_order()
    {
        for (var seed = 1; seed <= 400; seed++)
        {
            var random = new Random(seed);
            string[] texts = [Mix(random), Mix(random), Mix(random)];
            var story = new ReadStory().Article("2024-03-01", "Post 0", texts[0]).Article("2024-03-02", "Post 1", texts[1]).Article("2024-03-03", "Post 2", texts[2]);
            var findings = story.Reconcile().Findings;

            Assert.All(story.Figures(), figure => Assert.True(figure.Span.Length > 0));
            Assert.All(findings, finding => Assert.All(finding.Members, member => Assert.Contains(texts, text => text.Contains(member.Surface, StringComparison.Ordinal))));
            Assert.Equal(findings.Select(finding => (finding.Id, finding.Explanation)), Reconciler.Reconcile([.. story.Articles.Reverse()]).Findings.Select(finding => (finding.Id, finding.Explanation)));
        }
    }

    private static string Mix(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 60); count > 0; count--)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            text.Append(random.Next(12) == 0 ? piece[..random.Next(1, piece.Length + 1)] : piece).Append(random.Next(10) == 0 ? "" : " ");
        }

        return text.ToString();
    }
}
