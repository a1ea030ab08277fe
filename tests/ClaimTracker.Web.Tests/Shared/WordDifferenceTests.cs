using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class WordDifferenceTests
{
    [Fact]
    public void A_changed_word_is_told_apart_on_both_sides()
    {
        var (first, second) = WordDifference.Between("We saw nothing like it here.", "We saw nothing like this here.");

        Assert.Equal("it", Assert.Single(first, s => !s.IsShared).Text.Trim());
        Assert.Equal("this", Assert.Single(second, s => !s.IsShared).Text.Trim());
    }

    [Fact]
    public void The_stretches_are_the_whole_wording()
    {
        var (first, second) = WordDifference.Between("One, two and three.", "One and a half, three!");

        Assert.Equal("One, two and three.", string.Concat(first.Select(s => s.Text)));
        Assert.Equal("One and a half, three!", string.Concat(second.Select(s => s.Text)));
    }

    [Fact]
    public void Other_punctuation_is_no_other_wording()
    {
        var (first, second) = WordDifference.Between("It burned all night,", "It burned all night.");

        Assert.All(first.Concat(second), s => Assert.True(s.IsShared));
    }

    [Fact]
    public void What_one_passage_has_beyond_the_other_is_no_change_of_the_wording()
    {
        var (first, second) = WordDifference.Aligned("Thank you all. I will never forget this evening by the river.", "I will never forget this night by the river, and nor will the rest of the crew");

        Assert.Equal("evening", Assert.Single(first, s => !s.IsShared).Text.Trim());
        Assert.Equal("night", Assert.Single(second, s => !s.IsShared).Text.Trim());
    }

    [Fact]
    public void A_very_long_wording_is_shown_whole()
    {
        var text = new string('x', WordDifference.MaxLength + 1);

        Assert.Equal(text, Assert.Single(WordDifference.Between(text, "short").First).Text);
    }
}
