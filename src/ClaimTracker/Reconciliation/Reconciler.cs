using ClaimTracker.Reading;

namespace ClaimTracker.Reconciliation;

/// <summary>Compares the articles of one story: which figures are about the same thing, and why they differ.</summary>
public static class Reconciler
{
    /// <param name="articles">The readings of one story's articles, in any order; the result does not depend on it.</param>
    public static StoryReconciliation Reconcile(IReadOnlyList<ArticleReading> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new StoryReconciliation([], []);
    }
}
