using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("a\u202Eb", "a\u27E8U+202E\u27E9b")]
    [InlineData("a\u200Bb", "a\u27E8U+200B\u27E9b")]
    [InlineData("a\u0007b", "a\u27E8U+0007\u27E9b")]
    [InlineData("Plain words, \u201Cquoted\u201D \u2013 and \u00E9.", "Plain words, \u201Cquoted\u201D \u2013 and \u00E9.")]
    public void Characters_that_act_unseen_are_named(string text, string shown) => Assert.Equal(shown, Visible.Plain(text));

    [Fact]
    public void Nothing_is_shown_for_null() => Assert.Equal("", Visible.Plain(null));
}
