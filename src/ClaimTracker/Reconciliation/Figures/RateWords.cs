using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Finds the words behind an amount that make a rate of it: "£11m a day", "2,000 euros each".</summary>
internal static class RateWords
{
    private const int LongestWord = 12;

    // "A second time" is no rate.
    private const string Second = "second";

    /// <returns>What it is told by: a stretch of time, in the singular, or "each"; empty where it is told as a whole.</returns>
    public static string Of(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return "";
        }

        var (text, end) = (figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence].End);
        var at = Math.Max(figure.Mention.Span.End, figure.Mention.CountedSpan is { } counted && counted.Start >= figure.Mention.Span.Start && counted.End <= end ? counted.End : 0);
        var word = WordAt(text, ref at, end);
        return word switch
        {
            "apiece" => "each",
            "each" => WordAt(text, ref at, end) is { Length: > 0 } stretch && IsStretch(stretch) ? stretch : "each", // "£19 each year", "£19 each"
            "hourly" => "hour",
            "daily" => "day",
            "nightly" => "night",
            "weekly" => "week",
            "monthly" => "month",
            "yearly" or "annually" => "year",
            "a" or "an" or "per" or "every" when WordAt(text, ref at, end) is { Length: > 0 } told => told is "head" or "person" || IsStretch(told) ? told is "head" or "person" ? "each" : told : "",
            _ => "",
        };
    }

    /// <summary>Whether another word of the sentence tells of that rate: "cut annual costs by £540m".</summary>
    public static bool TellOf(string rate, StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence].Of(figure.Article.Reading.Text);
        return Adjectives(rate).Any(word => Has(sentence, word));
    }

    // "A year", and not "a yearbook" or "a year ago".
    private static bool Has(string sentence, string words)
    {
        for (var at = sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetter(sentence[at - 1])) && (end == sentence.Length || !char.IsLetter(sentence[end])) && !sentence.AsSpan(end).StartsWith(" ago", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStretch(string word) => word is not Second && (word is "night" || (Units.TryFind(word, out var unit) && unit.Measure == Measure.Duration));

    private static IReadOnlyList<string> Adjectives(string rate) => rate switch
    {
        "" => [],
        "each" => ["each", "apiece", "per person"],
        "hour" => ["hourly", "an hour", "per hour", "each hour", "every hour"],
        "day" => ["daily", "a day", "per day", "each day", "every day"],
        "year" => ["annual", "yearly", "a year", "per year", "each year", "every year"],
        _ => [$"{rate}ly", $"a {rate}", $"per {rate}", $"each {rate}", $"every {rate}"],
    };

    private static string WordAt(string text, ref int at, int end)
    {
        if (at + 1 >= end || text[at] is not (' ' or '-'))
        {
            return "";
        }

        var start = ++at;
        while (at < end && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        return at - start is > 0 and <= LongestWord ? text[start..at] : "";
    }
}
