using ClaimTracker.Sentences;

namespace ClaimTracker.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. Nobody came.", "It rained.|Nobody came.")]
    [InlineData("Dr. Lee met Gov. Ann Hale. They spoke.", "Dr. Lee met Gov. Ann Hale.|They spoke.")]
    [InlineData("He lives in the U.S. The law is old.", "He lives in the U.S.|The law is old.")]
    [InlineData("The U.S. Senate voted.", "The U.S. Senate voted.")]
    [InlineData("They met at 5 p.m. Monday. It ended at 6 p.m. Police left.", "They met at 5 p.m. Monday.|It ended at 6 p.m.|Police left.")]
    [InlineData("“Why?” he asked. “Go.” She left.", "“Why?” he asked.|“Go.”|She left.")]
    [InlineData("John F. Hale won. I know.", "John F. Hale won.|I know.")]
    [InlineData("It costs $1.5 million. No. 10 paid.", "It costs $1.5 million.|No. 10 paid.")]
    [InlineData("The site example.com fell. (It rose.) Then it fell!", "The site example.com fell.|(It rose.)|Then it fell!")]
    [InlineData("Acme Inc. said so. Acme Inc. The end.", "Acme Inc. said so.|Acme Inc.|The end.")]
    [InlineData("SPRINGFIELD, Mo. - Police left. He was ill. Nobody saw.", "SPRINGFIELD, Mo. - Police left.|He was ill.|Nobody saw.")]
    [InlineData("A headline without a stop\n\nThe first sentence.", "A headline without a stop|The first sentence.")]
    [InlineData("One line\nAnother line", "One line|Another line")]
    public void Splits(string text, string expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(expected.Split('|'), Sentences(parsed));
    }

    [Fact]
    public void Joins_hard_wrapped_lines()
    {
        var wrapped = string.Join('\n',
            "The river rose through the night and by the morning it had reached",
            "the lower streets of the old town, where the shopkeepers had stacked",
            "bags of sand against their doors and carried what they could to the",
            "upper floors. Nobody had seen the water so high since the spring of",
            "the great flood, an old man said, and he had seen many of them. By",
            "noon it began to fall.");
        using var parsed = TextParser.Parse(wrapped);
        Assert.Equal(3, parsed.SentenceCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("\u200b\u200e")]
    public void Finds_nothing_where_nothing_is(string text)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(0, parsed.SentenceCount);
        Assert.Equal(0, parsed.TokenCount);
    }

    private static IEnumerable<string> Sentences(ParsedText parsed) => parsed.Sentences.ToArray().Select(sentence => sentence.Span.Of(parsed.Text));
}
