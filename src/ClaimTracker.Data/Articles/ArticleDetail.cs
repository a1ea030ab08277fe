using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Articles;

/// <summary>An article with its text and all that was found in it, each list in order of position.</summary>
public sealed record ArticleDetail
{
    public required Article Article { get; init; }

    public required string StoryName { get; init; }

    /// <summary>The whole decoded text; every span is of it.</summary>
    public required string Text { get; init; }

    /// <summary>Encoding that it was decoded from.</summary>
    public required string Encoding { get; init; }

    /// <summary>How many bytes the file has.</summary>
    public required int ByteCount { get; init; }

    public required IReadOnlyList<TextSpan> Furniture { get; init; }

    public required IReadOnlyList<AppearanceRow> Claims { get; init; }

    public required IReadOnlyList<ArticleFigure> Figures { get; init; }

    public required IReadOnlyList<ArticleQuotation> Quotations { get; init; }

    public required IReadOnlyList<ArticlePlace> Places { get; init; }

    public required IReadOnlyList<TimeMention> Dates { get; init; }

    public required IReadOnlyList<SetAside> SetAsides { get; init; }

    public required IReadOnlyList<ArticleNote> Notes { get; init; }

    /// <summary>The findings that rest on the article, what needs an editor first.</summary>
    public required IReadOnlyList<FindingRow> Findings { get; init; }

    /// <summary>For each finding, the places in this article on which it rests.</summary>
    public required IReadOnlyList<FindingMember> FindingMembers { get; init; }
}
