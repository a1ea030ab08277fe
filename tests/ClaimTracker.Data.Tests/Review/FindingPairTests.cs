using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Tests.Review;

public sealed class FindingPairTests
{
    private static readonly FindingMember[] Members = [Figure(0, "three", 3), Figure(1, "3", 3), Figure(2, "six", 6), Figure(3, "8", 8)];

    [Fact]
    public void Another_value_stands_beside_the_first_rather_than_the_same_in_other_letters() =>
        Assert.Equal(["three", "six"], FindingPair.Of(Members).Select(m => m.Surface));

    [Fact]
    public void What_is_new_in_a_reopened_matter_stands_beside_what_was_there() =>
        Assert.Equal(["three", "8"], FindingPair.Of(Members, Known(Members[..3])).Select(m => m.Surface));

    [Fact]
    public void What_is_new_stands_beside_the_value_that_was_settled() =>
        Assert.Equal(["six", "8"], FindingPair.Of(Members, Known(Members[..3]), 6).Select(m => m.Surface));

    [Fact]
    public void A_new_passage_with_a_value_that_was_there_stands_beside_another_value() =>
        Assert.Equal(["six", "three"], FindingPair.Of(Members[..3], Known(Members[1..3])).Select(m => m.Surface));

    [Fact]
    public void Of_one_value_alone_the_first_two_are_shown() =>
        Assert.Equal(["three", "3"], FindingPair.Of(Members[..2]).Select(m => m.Surface));

    private static HashSet<(string ArticleId, TextSpan Span, string Surface, decimal? Value)> Known(IEnumerable<FindingMember> members) =>
        [.. members.Select(m => (m.ArticleId, m.Span, m.Surface, m.Value))];

    private static FindingMember Figure(int ordinal, string surface, decimal value) => new()
    {
        FindingId = "f", Ordinal = ordinal, ArticleId = "a", FigureId = $"figure{ordinal}", Span = new TextSpan(ordinal * 10, ordinal * 10 + surface.Length), Surface = surface, Value = value,
    };
}
