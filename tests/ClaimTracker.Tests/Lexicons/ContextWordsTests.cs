using ClaimTracker.Lexicons;

namespace ClaimTracker.Tests.Lexicons;

public class ContextWordsTests
{
    [Theory]
    [InlineData("analysts", "Employed")]
    [InlineData("Analyst", "Employed")]
    [InlineData("stakes", "Holding")]
    [InlineData("raised", "GivesVoice, HandlesClaim")]
    [InlineData("village", "Town, BeforeTown, KindOfPlace")]
    [InlineData("table", "None")]
    [InlineData("", "None")]
    public void A_word_tells_what_the_list_says_of_any_form_of_it(string word, string expected) => Assert.Equal(expected, ContextWords.RolesOf(word).ToString());

    [Fact]
    public void Every_role_is_told_by_some_word()
    {
        var told = WordTable.Read("context-words.tsv").Aggregate(ContextRole.None, (roles, row) => roles | WordTable.Named<ContextRole>(row[0]));
        Assert.Equal(Enum.GetValues<ContextRole>().Aggregate((all, role) => all | role), told);
    }
}
