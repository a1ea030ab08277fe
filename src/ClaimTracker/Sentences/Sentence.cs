using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>A sentence, or a headline or list line that stands for one.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token; closing quotation marks and brackets belong to it.</param>
/// <param name="Paragraph">Number of its paragraph, from 0.</param>
/// <param name="Span">From the first code unit of the first token to the last of the last.</param>
public readonly record struct Sentence(int First, int End, int Paragraph, TextSpan Span)
{
    /// <summary>How many tokens it has; at least one.</summary>
    public int Count => End - First;
}
