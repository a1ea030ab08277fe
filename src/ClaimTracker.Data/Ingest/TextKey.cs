using System.Text;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>Says when two articles have the same words, whatever marks, line breaks and page furniture stand around them.</summary>
internal static class TextKey
{
    public static string Of(ArticleReading reading)
    {
        var text = new StringBuilder(reading.Text.Length);
        var from = 0;
        foreach (var furniture in reading.Furniture)
        {
            if (furniture.Start > from)
            {
                text.Append(reading.Text, from, furniture.Start - from).Append(' ');
            }

            from = Math.Max(from, furniture.End);
        }

        text.Append(reading.Text, from, reading.Text.Length - from);
        var plain = text.ToString();
        var words = Folding.Words(plain);
        return ContentHash.Id("text", words.Length > 0 ? words : plain);
    }
}
