using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.SettingAside;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Reads every number of a text as a figure, with all that the text says of it, or sets it aside with a reason. Linear in the text, without state.</summary>
public static class FigureFinder
{
    /// <param name="text">The text; furniture has no tokens, and its numbers are set aside.</param>
    /// <param name="names">Proper names, in order.</param>
    /// <param name="dates">Dates, in order.</param>
    /// <param name="locations">Places, in order.</param>
    /// <param name="published">When the article was published: where "since March" ends; null when not known.</param>
    /// <returns>Figures and numbers set aside, each in order; no two of either overlap.</returns>
    public static FigureReading Find(ParsedText text, IReadOnlyList<NameMention> names, IReadOnlyList<DateMention> dates, IReadOnlyList<LocationMention> locations, PartialDate? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(locations);
        var phrases = NumberScanner.Scan(text);
        var context = new ContextRules(text, MentionSpans.Of(names), MentionSpans.Of(dates), MentionSpans.Of(locations));
        var setAside = new List<SetAsideNumber>();
        var drafts = new RentedList<FigureDraft>(phrases.Count);
        var reader = new SentenceReader(text, MentionSpans.Of(names), MentionSpans.Of(dates), MentionSpans.Of(locations), published);
        for (int i = 0, sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            var from = i;
            for (var end = text.Sentences[sentence].End; i < phrases.Count && phrases.Items[i].First < end; i++)
            {
                ref var phrase = ref phrases.Items[i];
                AgeRules.Apply(text, ref phrase);
                MagnitudeRules.Apply(text, ref phrase);
                context.Apply(ref phrase);
                if (phrase.Reason is { } reason)
                {
                    setAside.Add(new SetAsideNumber(text.SpanOf(phrase.First, phrase.Last), phrase.Rule, reason));
                }
            }

            reader.Read(sentence, phrases.Items.AsSpan(from, i - from), ref drafts);
        }

        phrases.Return();
        HomeCurrency.Apply(text, drafts.Items.AsSpan(0, drafts.Count), locations);
        var figures = FigureBuilder.Build(text, drafts.Items.AsSpan(0, drafts.Count));
        drafts.Return();
        FurnitureNumbers.SetAside(text, setAside);
        return new FigureReading(figures, setAside);
    }
}
