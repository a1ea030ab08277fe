using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Finds a year long past in a sentence: "the 2004 tsunami", "a strike in 2018".</summary>
internal static class PastYears
{
    /// <summary>Code units at the beginning of a sentence in which its subject stands.</summary>
    private const int SubjectReach = 30;

    private static readonly string[] Again = ["It ", "They ", "That ", "This "];

    /// <summary>The year of what a sentence opens with, where that was told in the sentence before: "The storm of 1949 is still spoken of. It killed 28 people."</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="published">The year of the article; years before it are past.</param>
    public static PartialDate? OfSubject(string text, IReadOnlyList<TextSpan> sentences, int index, int published)
    {
        if (index < 1 || !Array.Exists(Again, word => text.AsSpan(sentences[index].Start, sentences[index].Length).StartsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var before = sentences[index - 1];
        return In(text, new TextSpan(before.Start, Math.Min(before.End, before.Start + SubjectReach)), published)?.Year;
    }

    /// <param name="text">The text.</param>
    /// <param name="sentence">Where to look.</param>
    /// <param name="published">The year of the article; years before it are past.</param>
    /// <returns>The last one; null when there is none.</returns>
    public static (TextSpan Span, PartialDate Year)? In(string text, TextSpan sentence, int published)
    {
        (TextSpan, PartialDate)? found = null;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var end = at + 1;
            while (end < sentence.End && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var isWhole = end - at == 4 && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));
            if (isWhole && int.Parse(text.AsSpan(at, 4), CultureInfo.InvariantCulture) is >= 1800 and var year && year < published)
            {
                found = (new TextSpan(at, end), new PartialDate(year));
            }

            at = end - 1;
        }

        return found;
    }
}
