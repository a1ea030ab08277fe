using ClaimTracker.Claims;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Text;

namespace ClaimTracker.Reading;

/// <summary>All that the rules found in one article. Every span is of <see cref="Text"/>; every list is in order of position.</summary>
public sealed record ArticleReading
{
    /// <summary>Name of the article for people and for the contract: its path as given.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the original bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The whole decoded text, furniture included.</summary>
    public required string Text { get; init; }

    public required ArticleMetadata Metadata { get; init; }

    public required IReadOnlyList<TextSpan> Furniture { get; init; }

    /// <summary>The sentences of the body and the headline, furniture left out.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; init; }

    public required IReadOnlyList<FigureMention> Figures { get; init; }

    /// <summary>For each figure, who the text says it is from, nearest first; as long as <see cref="Figures"/>.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> FigureAttributions { get; init; }

    public required IReadOnlyList<SetAsideNumber> SetAside { get; init; }

    public required IReadOnlyList<QuotationMention> Quotations { get; init; }

    public required IReadOnlyList<ArticleClaim> Claims { get; init; }

    public required IReadOnlyList<LocationMention> Locations { get; init; }

    public required IReadOnlyList<DateMention> Dates { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }
}
