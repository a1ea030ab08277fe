using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class NoteMarkdownTests
{
    [Fact]
    public void Emphasis_lists_and_web_links_are_kept()
    {
        var html = NoteMarkdown.ToHtml("The **later** count, see [the log](https://example.org/log).\n\n- one\n- two");

        Assert.Contains("<strong>later</strong>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/log\"", html, StringComparison.Ordinal);
        Assert.Contains("<li>one</li>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[press](javascript:alert(1))")]
    [InlineData("[press](JaVaScRiPt:alert(1))")]
    [InlineData("[press](&#106;avascript:alert(1))")]
    [InlineData("[press](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[press](vbscript:x)")]
    [InlineData("[press](//elsewhere.example/x)")]
    [InlineData("[press][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://example.org/track.png)")]
    [InlineData("[![x](https://example.org/track.png)](javascript:alert(1))")]
    public void No_other_link_and_no_image_gets_through(string markdown)
    {
        var html = NoteMarkdown.ToHtml(markdown);

        Assert.DoesNotContain("<a", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=alert(1)>b</b>")]
    [InlineData("<svg/onload=alert(1)>")]
    public void Raw_html_is_shown_as_text(string markdown) => Assert.Contains("&lt;", NoteMarkdown.ToHtml(markdown), StringComparison.Ordinal);
}
