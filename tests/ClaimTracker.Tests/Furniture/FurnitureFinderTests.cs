using ClaimTracker.Furniture;
using Xunit;

namespace ClaimTracker.Tests.Furniture;

public sealed class FurnitureFinderTests
{
    private const string Body = "The river rose through the night and closed both bridges, the council said on Monday.";

    private const string MoreBody = "Crews with pumps worked in the lower town until noon, and schools will stay closed this week.";

    [Theory]
    [InlineData("Sign in to read more stories!", "page-control")]
    [InlineData("Share this: Facebook", "page-control")]
    [InlineData("12 Comments", "page-control")]
    [InlineData("ADVERTISEMENT", "page-control")]
    [InlineData("Be the first to comment", "page-control")]
    [InlineData("Please check your e-mail for a link to activate your account.", "page-control")]
    [InlineData("By submitting this form, I agree to the terms.", "page-form")]
    [InlineData("Your email address will not be published. Required fields are marked *", "page-form")]
    [InlineData("READ MORE: Bridge to be rebuilt by spring", "pointer-to-another-story")]
    [InlineData("Related: How to dry a cellar", "pointer-to-another-story")]
    [InlineData("https://example.org/floods?page=2", "web-address")]
    [InlineData("Read the report: https://example.org/report", "web-address")]
    [InlineData("['river', 'flood', 'bridge']", "keyword-list")]
    [InlineData("[social_share_row id=”7″]", "shortcode")]
    [InlineData("[gallery ids=\"1,2\"]", "shortcode")]
    [InlineData("© 2021 Valley News", "copyright-line")]
    [InlineData("(Photo: A. Moss)", "pointer-to-another-story")]
    [InlineData("Photo by Ada Moss", "page-control")]
    [InlineData("ada.moss@example.org", "contact-line")]
    [InlineData("Twitter: @adamoss", "contact-line")]
    [InlineData("padding-top: 10px;", "page-code")]
    public void Sets_aside_what_pages_put_between_the_paragraphs(string line, string rule)
    {
        var text = $"{Body}\n\n{line}\n\n{MoreBody}";
        var mark = Assert.Single(FurnitureFinder.FindMarks(text));
        Assert.Equal(line, mark.Span.Of(text));
        Assert.Equal(rule, mark.Rule);
        Assert.Equal([mark.Span], FurnitureFinder.Find(text));
    }

    [Theory]
    [InlineData("Share prices fell.")]
    [InlineData("Video shows two men leaving the bank with a bag")]
    [InlineData("Read the letter again, she told the court: nobody had signed it.")]
    [InlineData("Comments by the mayor drew anger.")]
    [InlineData("‘More,’ he said.")]
    [InlineData("Follow the money, the old advice goes, and the fraud explains itself.")]
    [InlineData("He wrote “[we] will not go” and “[sic]” beside it [1].")]
    [InlineData("Sources: three people with knowledge of the talks said they had failed.")]
    [InlineData("The Photo: a history of the picture that changed the war")]
    [InlineData("Email sent by the minister shows that he knew, the inquiry heard on Friday.")]
    [InlineData("\"Subscribe to that view and you will lose,\" the senator told them.")]
    public void Leaves_the_article_alone(string line)
    {
        var text = $"{Body}\n\n{line}\n\n{MoreBody}";
        Assert.Empty(FurnitureFinder.FindMarks(text));
    }

    [Theory]
    [InlineData("12:47 p.m.:")]
    [InlineData("1, 2, 2, 4, 6")]
    [InlineData("We have to go now.")]
    [InlineData("hit more than once")]
    public void Leaves_lines_alone_that_a_text_may_well_repeat(string line) => Assert.Empty(FurnitureFinder.FindMarks($"{line}\n\n{Body}\n\n{line}\n\n{MoreBody}\n\n{line}"));

    [Fact]
    public void Keeps_the_first_of_a_headline_that_is_printed_three_times()
    {
        const string title = "Floods Close Both Bridges in the Valley";
        var text = $"{title}\n{title}\n\n{Body}\n\n{title}\n\n{MoreBody}";
        Assert.Equal([("repeated-headline", title), ("repeated-headline", title)], Marks(text));
        Assert.DoesNotContain(FurnitureFinder.Find(text), span => span.Start == 0);
    }

    [Fact]
    public void Sets_a_section_label_above_the_headline_aside()
    {
        Assert.Equal([("page-control", "LOADING"), ("section-label", "Europe"), ("page-control", "Share")], Marks($"LOADING\nEurope\n\nFloods Close Both Bridges\n\nShare\n\n{Body}"));
        Assert.Empty(Marks($"Europe\n\n{Body}"));
    }

    [Fact]
    public void Sets_readers_comments_aside_to_the_end_but_not_an_article_below_such_a_line()
    {
        var comments = $"{Body}\n{MoreBody}\n\nLeave a Reply\n\nI live there and it was worse than that, believe me.\nSame here.";
        Assert.Equal(
            [("comments-heading", "Leave a Reply"), ("comments", "I live there and it was worse than that, believe me."), ("comments", "Same here.")], Marks(comments));
        Assert.Equal([("comments-heading", "Leave a comment")], Marks($"Floods close both bridges\nLeave a comment\n{Body}\n{MoreBody}\n{Body}"));
    }

    [Fact]
    public void Sets_other_stories_aside_until_running_text_goes_on()
    {
        Assert.Equal(
            [("related-heading", "Related stories"), ("related-story", "Bridge to be rebuilt by spring"), ("related-story", "Mayor under fire")],
            Marks($"{Body}\n\nRelated stories\nBridge to be rebuilt by spring\nMayor under fire\n\n{MoreBody}\n\nPumps are short"));
    }

    [Fact]
    public void Sets_the_authors_box_aside_and_not_a_sentence_about_a_writer()
    {
        Assert.Equal(
            [("author-role", "Contributor"), ("author-box", "Ada Moss is a freelance writer and photographer. She lives in Leeds.")],
            Marks($"{Body}\n\n{MoreBody}\n\nAda Moss\n\nContributor\n\nAda Moss is a freelance writer and photographer. She lives in Leeds."));
        Assert.Equal(
            [("author-box", "Ada Moss is a reporter at the Valley News. Follow her there.")],
            Marks($"By Ada Moss\n\n{Body}\n\n{MoreBody}\n\nAda Moss is a reporter at the Valley News. Follow her there."));
        Assert.Empty(Marks($"{Body}\n\n{MoreBody}\n\nJohn Hale is a writer of letters who lost his house in the flood."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("[")]
    [InlineData("[a_b")]
    [InlineData("©")]
    [InlineData("https://")]
    public void Finds_nothing_to_say_about_scraps(string text) => Assert.All(FurnitureFinder.Find(text), span => Assert.True(span.End <= text.Length));

    [Theory]
    [InlineData("[")]
    [InlineData("[a_b ")]
    [InlineData("Related stories\n")]
    [InlineData("Floods close both bridges in town\n")]
    [InlineData("Ada Moss is a writer\n")]
    [InlineData("Leave a Reply\n")]
    public void Survives_endless_rows(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 30_000));
        var spans = FurnitureFinder.Find(text);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static IEnumerable<(string Rule, string Words)> Marks(string text) => FurnitureFinder.FindMarks(text).Select(mark => (mark.Rule, mark.Span.Of(text)));
}
