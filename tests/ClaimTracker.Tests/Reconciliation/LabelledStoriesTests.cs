using ClaimTracker.Counterparts;
using ClaimTracker.Reconciliation;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Made-up stories in which readers said which figures are of one thing: what the weights of counterparts were learned from.</summary>
public sealed class LabelledStoriesTests
{
    private static readonly string Stories = Path.Combine(AppContext.BaseDirectory, "corpus", "stories");

    [Fact]
    public void Of_the_contradictions_that_readers_see_more_than_half_are_found_and_of_those_found_few_are_none()
    {
        var (found, all, right, wrong) = (0, 0, 0, 0);
        foreach (var folder in Directory.EnumerateDirectories(Stories).Order(StringComparer.Ordinal))
        {
            foreach (var story in LabelledStories.Labels(folder)!)
            {
                var articles = LabelledStories.Articles(Path.Combine(folder, story.Key));
                var texts = articles.ToDictionary(article => article.Path, article => article.Text, StringComparer.Ordinal);
                var conflicts = Reconciler.Reconcile(articles).Findings.Where(finding => finding.Relation == Relation.Conflict).ToList();
                var (pairs, differing) = (story.Where(label => label.Kind == "conflict").ToList(), story.Where(label => label.Kind != "agree").ToList());
                all += pairs.Count;
                found += pairs.Count(label => conflicts.Exists(finding => Has(finding, label, texts)));
                right += conflicts.Count(finding => differing.Exists(label => Has(finding, label, texts)));
                wrong += conflicts.Count(finding => !differing.Exists(label => Has(finding, label, texts)));
            }
        }

        Assert.True(found * 2 > all, $"{found} of {all} pairs that contradict each other are found.");
        Assert.True(wrong * 10 < right, $"{wrong} findings are none, beside {right} that are.");
    }

    private static bool Has(Finding finding, Label label, Dictionary<string, string> texts) =>
        finding.Members.Any(member => label.A.IsAt(member.Document, member.Span, texts[member.Document])) && finding.Members.Any(member => label.B.IsAt(member.Document, member.Span, texts[member.Document]));
}
