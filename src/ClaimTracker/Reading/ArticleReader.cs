using ClaimTracker.Claims;
using ClaimTracker.Furniture;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Reading;

/// <summary>Reads an article: the whole way from its decoded text to its claims. Deterministic, without state.</summary>
public static class ArticleReader
{
    /// <param name="document">The decoded document.</param>
    /// <param name="known">What a manifest or an editor says about it; wins over what the text says.</param>
    public static ArticleReading Read(SourceDocument document, KnownMetadata? known = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        HeadStart.Give();
        known ??= KnownMetadata.None;
        var lines = TextLine.Cut(document.Text);
        var marks = FurnitureFinder.FindMarks(document.Text, lines);
        var furniture = new TextSpan[marks.Count];
        for (var i = 0; i < furniture.Length; i++)
        {
            furniture[i] = marks[i].Span;
        }

        var metadata = MetadataReader.Read(document.Text, lines, marks, known);
        Spares.Return(lines);
        using var parsed = TextParser.Parse(document.Text, furniture);
        var sentences = new TextSpan[parsed.SentenceCount];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = parsed.Sentences[i].Span;
        }

        var notes = new List<Note>(document.Notes);
        var names = NameFinder.Find(parsed);
        var locations = LocationFinder.Find(parsed, names, known.Url);
        var quotations = QuotationFinder.Find(parsed, notes);
        var dates = DateFinder.Find(parsed, metadata.Published);
        var latestPast = LatestPastDate.Of(parsed, dates, metadata.Published);
        var figures = FigureFinder.Find(parsed, names, dates, locations, metadata.Published);
        var attributions = AttributionFinder.Find(parsed, names, quotations, notes, metadata.Author);
        var claims = ClaimBuilder.Build(parsed, attributions, quotations, figures.Figures, locations, dates);
        return new ArticleReading
        {
            Path = document.Path,
            Sha256 = document.Sha256,
            Text = document.Text,
            Metadata = metadata with { Language = LanguageGuess.Of(parsed), LatestPastDate = latestPast },
            Furniture = furniture,
            Sentences = sentences,
            Figures = figures.Figures,
            FigureAttributions = claims.FigureAttributions,
            SetAside = figures.SetAside,
            Quotations = quotations,
            Claims = claims.Claims,
            Locations = locations,
            Dates = dates,
            Notes = notes,
        };
    }
}
