using System.Text.Json.Serialization;
using ClaimTracker.Text;

namespace ClaimTracker.Counterparts;

/// <summary>A figure that a reader found.</summary>
/// <param name="File">The article's file.</param>
/// <param name="Quote">Words of the article that stand there once and hold the number.</param>
/// <param name="Number">The number as printed.</param>
internal sealed record LabelledFigure([property: JsonPropertyName("file")] string File, [property: JsonPropertyName("quote")] string Quote, [property: JsonPropertyName("number")] string Number)
{
    /// <summary>Whether it is what stands at a span of an article with this text.</summary>
    public bool IsAt(string file, TextSpan span, string text)
    {
        if (file != File)
        {
            return false;
        }

        var at = text.IndexOf(Quote, StringComparison.Ordinal) + Quote.IndexOf(Number, StringComparison.Ordinal);
        return span.Start < at + Number.Length && at < span.End;
    }
}
