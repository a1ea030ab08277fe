using System.Text;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>A story of made-up articles that are read as any article is, and compared in both orders.</summary>
internal sealed class ReadStory
{
    private readonly List<ArticleReading> _articles = [];

    public ReadStory Article(string published, string? publisher, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _articles.Add(ArticleReader.Read(new SourceDocument($"{_articles.Count:00}.txt", ContentHash.Sha256(bytes), text, "utf-8", []), new KnownMetadata(Published: published, Publisher: publisher)));
        return this;
    }

    public IReadOnlyList<ArticleReading> Articles => _articles;

    public StoryReconciliation Reconcile() => Reconciler.Reconcile(_articles);

    public IReadOnlyList<Finding> Findings(Relation relation) => [.. Reconcile().Findings.Where(finding => finding.Relation == relation)];

    /// <summary>The values of each finding of a relation, as the texts print them, in order of the passages.</summary>
    public IReadOnlyList<string> Printed(Relation relation) => [.. Findings(relation).Select(finding => string.Join(" | ", finding.Members.Select(member => member.Surface).Distinct(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    public IEnumerable<FigureMention> Figures() => _articles.SelectMany(article => article.Figures);

    public Series Quantity(string label) => Reconcile().Series.Single(series => series.Label == label);
}
