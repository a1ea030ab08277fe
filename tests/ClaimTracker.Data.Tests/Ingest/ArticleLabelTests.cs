using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Tests.Ingest;

public sealed class ArticleLabelTests
{
    [Theory]
    [InlineData("Ferry sinks off Bergen\n\nA ferry sank on Monday, the coast guard said.", "Ferry sinks off Bergen")]
    [InlineData("Ida Moe, Coast News\n\nA ferry with 40 people aboard sank off the coast on Monday, the coast guard said, and nobody was hurt.", "[A ferry with 40 people aboard sank off the coast on Monday, the coast\u2026]")]
    public void A_text_without_a_headline_is_called_by_its_first_words(string text, string label) => Assert.Equal(label, ArticleLabel.Of(Read(text)));

    [Fact]
    public void A_given_title_wins() => Assert.Equal("The ferry", ArticleLabel.Of(Read("A ferry sank on Monday, the coast guard said.", new KnownMetadata(Title: "The ferry"))));

    private static ArticleReading Read(string text, KnownMetadata? known = null) =>
        ArticleReader.Read(((AcceptedDocument)DocumentIntake.ReadPasted("note.txt", text)).Document, known ?? KnownMetadata.None);
}
