using System.Reflection;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>What reads articles and compares them, with the versions that are stored beside what it finds.</summary>
/// <param name="Read">Reads one article.</param>
/// <param name="Reconcile">Compares the articles of a story.</param>
/// <param name="ExtractorVersion">Version of the program.</param>
/// <param name="RulesVersion">Changes with every change of rules or word lists.</param>
public sealed record ReadingRules(
    Func<SourceDocument, KnownMetadata, ArticleReading> Read,
    Func<IReadOnlyList<ArticleReading>, StoryContext, StoryReconciliation> Reconcile,
    string ExtractorVersion,
    string RulesVersion)
{
    /// <summary>Whether a part of a story can be compared by itself, by the library's keys; else the whole story is compared for each new article.</summary>
    public bool CompareParts { get; init; }

    /// <summary>The library's. Its version is a hash of the sources and word lists, made when it is built: the same in every configuration.</summary>
    public static ReadingRules OfLibrary { get; } = new(
        ArticleReader.Read,
        Reconciler.Reconcile,
        typeof(ArticleReader).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
        typeof(ArticleReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RulesVersion").Value!)
    {
        CompareParts = true,
    };
}
