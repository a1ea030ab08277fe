using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Data.Home;

/// <summary>What is in the store and what is new in it.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Figures">How many figures, implied ones left out.</param>
/// <param name="Quotations">How many quotations.</param>
/// <param name="Sources">How many sources.</param>
/// <param name="Quantities">How many quantities.</param>
/// <param name="Waiting">How many findings wait for an editor.</param>
/// <param name="Reopened">How many of them were settled before.</param>
/// <param name="Settled">How many matters are settled.</param>
/// <param name="Stories">The newest stories.</param>
/// <param name="NewestArticles">The articles added last.</param>
/// <param name="WaitingFindings">What needs an editor first in each of the newest stories, then what comes second in each.</param>
/// <param name="LargestQuantities">Quantities that are disputed, then those that stand first in their story.</param>
public sealed record HomeSummary(
    int Articles, int Claims, int Figures, int Quotations, int Sources, int Quantities, int Waiting, int Reopened, int Settled,
    IReadOnlyList<StoryRow> Stories, IReadOnlyList<ArticleRow> NewestArticles, IReadOnlyList<FindingRow> WaitingFindings, IReadOnlyList<QuantityRow> LargestQuantities)
{
    /// <summary>How many of the articles have the words of another one of their story, with which lists show them as one.</summary>
    public int Reprints { get; init; }
}
