using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>An article of the story that is reconciled, with what comparing needs to know about it.</summary>
internal sealed class StoryArticle
{
    private const int LeadSentences = 2;
    private const int LeastLeadWords = 8;
    private const int MostNameWords = 7;

    private int _leadEnd = -1;

    /// <param name="reading">What was read in it.</param>
    /// <param name="ordinal">Its place in the order in which the story is reconciled.</param>
    /// <param name="families">The families of the outlets met so far, by their names.</param>
    public StoryArticle(ArticleReading reading, int ordinal, Dictionary<string, string> families)
    {
        Reading = reading;
        Ordinal = ordinal;
        var outlet = reading.Metadata.Publisher ?? "";
        if (!families.TryGetValue(outlet, out var family))
        {
            family = PublisherFamilies.Of(reading.Metadata) ?? reading.Sha256;
            if (outlet.Length > 0)
            {
                families.Add(outlet, family);
            }
        }

        Publisher = family;
    }

    public ArticleReading Reading { get; }

    /// <summary>Its place in the order in which a story is reconciled, which does not depend on how the articles came.</summary>
    public int Ordinal { get; }

    /// <summary>The publisher's family; the article's own hash where the outlet is not known.</summary>
    public string Publisher { get; }

    /// <summary>How people tell it from others: the outlet, else the headline, else the day or its first words.</summary>
    public string Name => Reading.Metadata.Publisher is { Length: > 0 } outlet ? outlet
        : Reading.Metadata.Title is { Length: > 0 } title ? $"“{Shortened(title)}”"
        : Reading.Sentences.Count > 0 ? $"the article that begins “{Shortened(Reading.Sentences[0].Of(Reading.Text))}”"
        : "an article without text";

    private static string Shortened(string words)
    {
        var text = string.Join(' ', words.Split((char[]?)null, MostNameWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostNameWords)).TrimEnd(',', '.', ';', ':');
        return text.Length < words.Trim().TrimEnd('.').Length ? text + " …" : text;
    }

    /// <summary>When it was published; null when that is not known.</summary>
    public PartialDate? Published => Reading.Metadata.Published;

    /// <summary>The day before which it cannot have been written, or on which it was published; null when the text gives no date.</summary>
    public DateOnly? NotBefore => Published?.FirstDay ?? Reading.Metadata.LatestPastDate?.FirstDay;

    /// <summary>Whether the span stands in the headline or in the first sentences.</summary>
    public bool IsLead(TextSpan span) => span.Start < (_leadEnd < 0 ? _leadEnd = LeadEnd(Reading) : _leadEnd);

    /// <summary>Index of the last sentence that begins at or before the offset; -1 when none does.</summary>
    public int SentenceAt(int offset) => SentenceSearch.LastAtOrBefore(Reading.Sentences, offset);

    // Bylines and other short lines are no sentences of the lead; the headline comes before it.
    private static int LeadEnd(ArticleReading reading)
    {
        var left = LeadSentences;
        var title = reading.Metadata.Title;
        foreach (var sentence in reading.Sentences)
        {
            var isTitle = title is { Length: > 0 } && sentence.Length <= title.Length + 2 && title.Contains(sentence.Of(reading.Text).Trim(), StringComparison.OrdinalIgnoreCase);
            if (!isTitle && FoldedWords.CountUpTo(reading.Text, sentence, LeastLeadWords) >= LeastLeadWords && --left == 0)
            {
                return sentence.End;
            }
        }

        return reading.Text.Length;
    }
}
