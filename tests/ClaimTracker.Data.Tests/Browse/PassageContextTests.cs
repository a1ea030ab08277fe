using ClaimTracker.Data.Browse;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Tests.Browse;

public sealed class PassageContextTests
{
    [Fact]
    public void Context_ends_with_the_paragraph()
    {
        const string Text = "Before.\n  It rained for 3 days on end. \nAfter.";
        Assert.Equal(("It rained for ", " days on end."), PassageContext.Around(Text, new TextSpan(24, 25)));
    }

    [Fact]
    public void Long_context_is_cut_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 100)) + "3" + string.Concat(Enumerable.Repeat(" word", 100));
        var (before, after) = PassageContext.Around(text, new TextSpan(500, 501));
        Assert.InRange(before.Length, 270, 280);
        Assert.StartsWith("word word", before, StringComparison.Ordinal);
        Assert.EndsWith("word word", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("3", 0, 1)]
    [InlineData("\n\n", 1, 1)]
    [InlineData("ab", 2, 2)]
    public void The_ends_of_the_text_are_no_trouble(string text, int start, int end) =>
        Assert.NotNull(PassageContext.Around(text, new TextSpan(start, end)).Before);
}
