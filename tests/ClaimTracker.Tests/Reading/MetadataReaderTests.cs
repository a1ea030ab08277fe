using ClaimTracker.Furniture;
using ClaimTracker.Reading;
using ClaimTracker.Sentences;
using Xunit;

namespace ClaimTracker.Tests.Reading;

public sealed class MetadataReaderTests
{
    private const string Body = "The river rose through the night and closed both bridges, the council said on Monday. Crews worked in the lower town until noon.";

    [Theory]
    [InlineData("Floods close both bridges in the valley", "Floods close both bridges in the valley", null, null, null)]
    [InlineData("Floods close both bridges - Valley News", "Floods close both bridges", null, "Valley News", null)]
    [InlineData("Ada Moss Hale, Valley News", null, "Ada Moss Hale", "Valley News", null)]
    [InlineData("Will floods close both bridges?\nBy Ada Moss and John de Hale", "Will floods close both bridges?", "Ada Moss and John de Hale", null, null)]
    [InlineData("Floods close both bridges\nBY ADA MOSS\nStaff Writer", "Floods close both bridges", "ADA MOSS", null, null)]
    [InlineData("Floods close both bridges\nBy Ada Moss, Valley Times reporter", "Floods close both bridges", "Ada Moss", "Valley Times", null)]
    [InlineData("Floods close both bridges\nBy Ada Moss | March 3, 2021", "Floods close both bridges", "Ada Moss", null, "2021-03-03")]
    [InlineData("Feb. 9, 2021, 5:19 p.m.\nFloods close both bridges", "Floods close both bridges", null, null, "2021-02-09T17:19")]
    [InlineData("Published: 9 February 2021 07:05 GMT\nUpdated: 10 February 2021", null, null, null, "2021-02-09T07:05")]
    [InlineData("Updated 10 February 2021", null, null, null, null)]
    [InlineData("Valley Gazette\nLOCAL NEWS\nFloods close both bridges\nAda Moss\nStaff Writer\nPosted: May 3, 2021 at 4:15 PM EDT | Updated: May 4, 2021 at 8:00 AM EDT", "Floods close both bridges", "Ada Moss", "Valley Gazette", "2021-05-03T16:15")]
    [InlineData("Floods close both bridges\nAda Moss and John Hale | 1 Feb 2022", "Floods close both bridges", "Ada Moss and John Hale", null, "2022-02-01")]
    [InlineData("Floods close both bridges Posted: Wednesday, April 8, 2015 4:09 AM EDT Updated: Thursday, April 9, 2015 4:09 AM EDT", "Floods close both bridges", null, null, "2015-04-08T04:09")]
    [InlineData("Title: Floods close both bridges\nAuthor: Ada Moss\nSource: Valley Gazette\nDate: 2021-07-19", "Floods close both bridges", "Ada Moss", "Valley Gazette", "2021-07-19")]
    [InlineData("NEWS RELEASE\nFOR IMMEDIATE RELEASE\nRelease Date: August 9, 2022\nContact: Ada Moss, 555-0133, press@example.org\nCouncil closes both bridges", "Council closes both bridges", null, null, "2022-08-09")]
    [InlineData("2021-02-09T12:30:00Z", null, null, null, "2021-02-09T12:30")]
    [InlineData("The fire of Feb. 9, 2021 began in a barn near the old mill and burned for hours.", null, null, null, null)]
    [InlineData("DENVER -", null, null, null, null)]
    [InlineData("A man stands by the river in the valley (Photo: A. Moss)", null, null, null, null)]
    [InlineData("By Friday the water had gone", null, null, null, null)]
    public void Reads_what_stands_above_the_first_paragraph(string head, string? title, string? author, string? publisher, string? published)
    {
        var metadata = Read($"{head}\n\n{Body}");
        if (head[..2] != "By")
        {
            Assert.Equal(title, metadata.Title);
        }

        Assert.Equal(author, metadata.Author);
        Assert.Equal(publisher, metadata.Publisher);
        Assert.Equal(published, metadata.PublishedText);
        Assert.Equal(published?[..10], metadata.Published?.ToString());
    }

    [Theory]
    [InlineData("LUND, Sweden, Aug 19 2018 (Wire) - ", "2018-08-19")]
    [InlineData("LUND, Aug. 19, 2018 /Wire/ -- ", "2018-08-19")]
    [InlineData("LUND, Aug 19 (Wire) - ", null)]
    [InlineData("LUND (Wire) - ", null)]
    public void A_dateline_with_its_year_says_when_the_article_appeared(string dateline, string? published) => Assert.Equal(published, Read($"Floods close both bridges\n\n{dateline}{Body}").PublishedText);

    [Fact]
    public void Finds_the_author_in_the_box_below_or_in_the_credit()
    {
        Assert.Equal("Ada Moss", Read($"{Body}\n\n{Body.Replace("river", "lake", StringComparison.Ordinal)}\n\nAda Moss\n\nContributor").Author);
        Assert.Equal("Ada Moss", Read($"{Body}\n\n(Reporting by Ada Moss; Editing by John Hale)").Author);
        Assert.Null(Read(Body).Author);
    }

    [Fact]
    public void What_is_known_from_elsewhere_wins()
    {
        var known = new KnownMetadata("Other title", "John Hale", "Coast Post", "2020-01", "https://example.org/", "floods");
        var text = $"Feb. 9, 2021\nFloods close both bridges\nBy Ada Moss\n\n{Body}";
        var metadata = MetadataReader.Read(text, TextLine.Cut(text), [], known);
        Assert.Equal(("Other title", "John Hale", "Coast Post", "2020-01", "2020-01"), (metadata.Title, metadata.Author, metadata.Publisher, metadata.PublishedText, metadata.Published?.ToString()));
        Assert.Equal("https://example.org/", metadata.Url);
    }

    [Theory]
    [InlineData("The river rose through the night and closed both of the bridges, the council said.", "en")]
    [InlineData("Der Fluss stieg in der Nacht und die Brücken sind gesperrt, wie die Stadt mit Sorge sagte.", "de")]
    [InlineData("La rivière est montée dans la nuit et les deux ponts sont fermés, selon le maire de la ville.", "fr")]
    [InlineData("Bridges closed.", null)]
    [InlineData("Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua", null)]
    public void Guesses_the_language_by_its_small_words(string text, string? language)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(language, LanguageGuess.Of(parsed));
    }

    private static ArticleMetadata Read(string text) => MetadataReader.Read(text, TextLine.Cut(text), FurnitureFinder.FindMarks(text), KnownMetadata.None);
}
