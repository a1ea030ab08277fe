using ClaimTracker.Reading;

namespace ClaimTracker.Data.Ingest;

/// <summary>What lists call an article: its headline; where the text has none, its first words in square brackets, as bibliographies do; its file name where it has no words either.</summary>
internal static class ArticleLabel
{
    /// <summary>The most of the first words that is shown, in UTF-16 code units.</summary>
    private const int Length = 72;

    /// <summary>Fewer words are a byline, a place or a label of the page rather than the beginning of what is told.</summary>
    private const int FewestWords = 5;

    public static string Of(ArticleReading reading)
    {
        if (!string.IsNullOrWhiteSpace(reading.Metadata.Title))
        {
            return reading.Metadata.Title.Trim();
        }

        var sentences = reading.Sentences.Select(span => span.Of(reading.Text).Trim()).ToList();
        var first = sentences.Find(s => IsTold(s) && Words(s) >= FewestWords) ?? sentences.Find(s => Words(s) >= FewestWords) ?? sentences.Find(s => Words(s) > 0);
        return first is null ? reading.Path : $"[{FirstWords(first)}]";
    }

    private static bool IsTold(string sentence) => sentence.AsSpan().TrimEnd("\"'\u201D\u2019)") is [.., '.' or '!' or '?'];

    private static int Words(string sentence) => sentence.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));

    private static string FirstWords(string sentence)
    {
        var words = string.Join(' ', sentence.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= Length)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', Length);
        cut = cut > 0 ? cut : char.IsHighSurrogate(words[Length - 1]) ? Length - 1 : Length;
        return words[..cut].TrimEnd(' ', ',', ';', ':', '-', '\u2013', '\u2014') + "\u2026";
    }
}
