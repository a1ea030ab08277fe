using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class ContentHashTests
{
    [Fact]
    public void Parts_cut_at_other_places_make_other_ids() => Assert.NotEqual(ContentHash.Id("claim", "ab", "c"), ContentHash.Id("claim", "a", "bc"));

    [Fact]
    public void A_missing_part_is_not_an_empty_one() => Assert.NotEqual(ContentHash.Id("claim", null, "c"), ContentHash.Id("claim", "", "c"));

    [Fact]
    public void The_same_parts_make_the_same_id()
    {
        var id = ContentHash.Id("claim", "ministry", "the bridge is safe");
        Assert.Equal(id, ContentHash.Id("claim", "ministry", "the bridge is safe"));
        Assert.Equal(ContentHash.IdLength, id.Length);
    }
}
