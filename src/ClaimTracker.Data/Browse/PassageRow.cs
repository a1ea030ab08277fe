using ClaimTracker.Text;

namespace ClaimTracker.Data.Browse;

/// <summary>A passage on which a value or a finding rests, with the words around it.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Span">Its place in the article.</param>
/// <param name="Before">The words before it, from the beginning of its paragraph or at most <see cref="PassageContext.Length"/> code units.</param>
/// <param name="Surface">Its exact words.</param>
/// <param name="After">The words after it, to the end of its paragraph or at most <see cref="PassageContext.Length"/> code units.</param>
/// <param name="Value">Its number; null for words and ranges.</param>
public sealed record PassageRow(ArticleLink Article, TextSpan Span, string Before, string Surface, string After, decimal? Value)
{
    /// <summary>What it gives and who says it; null where that was not asked for.</summary>
    public PassageVoice? Voice { get; init; }
}
