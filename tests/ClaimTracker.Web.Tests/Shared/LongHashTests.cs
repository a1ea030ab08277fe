using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class LongHashTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void A_hash_falls_into_groups_and_the_words_around_it_stay_whole()
    {
        var parts = LongHash.Parts($"Archived copy: SHA-256 {Hash}.");

        Assert.Equal(["Archived copy: SHA-256 ", "."], parts.Where(p => !p.IsHash).Select(p => p.Pieces.Single()));
        Assert.Equal(["0123456789abcdef", "0123456789abcdef", "0123456789abcdef", "0123456789abcdef"], parts.Single(p => p.IsHash).Pieces);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A cafe faced decades of debts, 1234567890 in all.")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public void Other_words_are_one_piece(string text) => Assert.Equal(text, string.Concat(LongHash.Parts(text).Select(p => Assert.Single(p.Pieces))));
}
