using ClaimTracker.Mentions.Dates;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using Xunit;

namespace ClaimTracker.Tests.Mentions.Dates;

public sealed class DateFinderTests
{
    /// <summary>A Wednesday.</summary>
    private const string Published = "2021-11-17";

    [Theory]
    [InlineData("The bridge opened on May 4, 2019.", "May 4, 2019 = 2019-05-04")]
    [InlineData("It closed on 4 May 2019 for good.", "4 May 2019 = 2019-05-04")]
    [InlineData("Signed on the 4th of May, 2019, it lapsed.", "4th of May, 2019 = 2019-05-04")]
    [InlineData("The fire of Aug. 9, 2018, burned for days.", "Aug. 9, 2018 = 2018-08-09")]
    [InlineData("Filed 2018-08-09 and again 09.08.2018.", "2018-08-09 = 2018-08-09; 09.08.2018 = 2018-08-09")]
    [InlineData("Tuesday, March 2, 2021 was cold.", "Tuesday, March 2, 2021 = 2021-03-02")]
    [InlineData("They met June 12-15, 2020 in Riga.", "June 12-15, 2020 = 2020-06-12/2020-06-15")]
    [InlineData("He told Radio 4's Today programme in 2019.", "2019 = 2019")]
    [InlineData("Polls open on 3, 5 and 7 June 2020.", "3 = 2020-06-03; 5 = 2020-06-05; 7 June 2020 = 2020-06-07")]
    [InlineData("They met between 12 and 15 June 2020.", "12 and 15 June 2020 = 2020-06-12/2020-06-15")]
    [InlineData("They met from June 28 to July 3, 2020.", "June 28 to July 3, 2020 = 2020-06-28/2020-07-03")]
    [InlineData("Last Tuesday, March 2, 2021, was cold.", "Last Tuesday, March 2, 2021 = 2021-03-02")]
    [InlineData("It rained between Monday, June 1, 2020, and Friday, June 5, 2020.", "Monday, June 1, 2020, and Friday, June 5, 2020 = 2020-06-01/2020-06-05")]
    [InlineData("In February 2019 it snowed.", "February 2019 = 2019-02")]
    [InlineData("It grew from April 2018 to July 2019.", "April 2018 to July 2019 = 2018-04/2019-07")]
    [InlineData("It grew from April to July 2019.", "April to July 2019 = 2019-04/2019-07")]
    [InlineData("Between November and March 2020 nobody came.", "November and March 2020 = 2019-11/2020-03")]
    [InlineData("It ran from the start in 2014 until October 2019.", "2014 until October 2019 = 2014/2019-10")]
    [InlineData("A paper of 2017 says so: between January and November of that year, 12 ships sank.", "2017 = 2017; January and November of that year = 2017-01/2017-11")]
    [InlineData("In 2016, 2018 and 2020 floods came.", "2016 = 2016; 2018 = 2018; 2020 = 2020")]
    [InlineData("Between 1998 and 2004 the mill stood idle.", "1998 and 2004 = 1998/2004")]
    [InlineData("The 2014-16 drought was worse than 2002.", "2014-16 = 2014/2016; 2002 = 2002")]
    [InlineData("In the 1970s and the early 1980s they left.", "1970s = 1970/1979; early 1980s = 1980/1989")]
    [InlineData("The music of the ’90s, built in the 19th century.", "90s = 1990/1999; 19th century = 1801/1900")]
    [InlineData("Sales fell in the third quarter of 2020 and in Q2 2019.", "third quarter of 2020 = 2020-07/2020-09; Q2 2019 = 2019-04/2019-06")]
    [InlineData("In the first half of 2020 and the first nine months of 2019 it lost money.", "first half of 2020 = 2020-01/2020-06; first nine months of 2019 = 2019-01/2019-09")]
    [InlineData("It lost money in the three months to June 2023 and in the year ended 31 March 2022.", "three months to June 2023 = 2023-04/2023-06; year ended 31 March 2022 = 2021-04/2022-03")]
    [InlineData("The quarter to the end of September 2020 was good, the road to June 2021 hard.", "quarter to the end of September 2020 = 2020-07/2020-09; June 2021 = 2021-06")]
    [InlineData("The summer of 2018 was dry, and winter 2019 mild.", "summer of 2018 = 2018-06/2018-08; winter 2019 = 2019-12/2020-02")]
    [InlineData("He was chosen in the 2016 election.", "2016 = 2016")]
    [InlineData("2019 was the warmest year since 1880.", "2019 = 2019; 1880 = 1880")]
    [InlineData("Late 2017 and mid-2018 were quiet.", "Late 2017 = 2017; mid-2018 = 2018")]
    [InlineData("He (1704 – 1787) died as the tale (Moss et al., 2013; Hale, 2014) has it, c. 1787.", "1704 – 1787 = 1704/1787; 2013 = 2013; 2014 = 2014; 1787 = 1787")]
    [InlineData("In March and May 2015 and on June 3 and July 4, 2016.", "March = 2015-03; May 2015 = 2015-05; June 3 = 2016-06-03; July 4, 2016 = 2016-07-04")]
    [InlineData("12/30/2016\n- 12/31/2016", "12/30/2016 = 2016-12-30; 12/31/2016 = 2016-12-31")]
    [InlineData("The 1836 assault and a famous 1963 speech, both as recent as 2016.", "1836 = 1836; 1963 = 1963; 2016 = 2016")]
    [InlineData("Built in 44 AD, burned in AD 1066, founded 500 BC.", "44 AD = 0044; 1066 = 1066; 500 BC = no")]
    [InlineData("It was the best year since records began (1910).", "1910 = 1910")]
    public void Reads_dates_that_say_their_year(string text, string expected) => Check(text, null, expected);

    [Theory]
    [InlineData("They met on June 5, 7 and 9.", "June 5 = 2021-06-05; 7 = 2021-06-07; 9 = 2021-06-09")]
    [InlineData("On June 5, 7 boats and 9 ships sank.", "June 5 = 2021-06-05")]
    [InlineData("As of October 21, 12 were missing.", "October 21 = 2021-10-21")]
    [InlineData("The fire of Dec. 8 began in the barn.", "Dec. 8 = 2020-12-08 ", "2021-06-01")]
    [InlineData("In the Nov. 8 election and at the fair in September, where she will speak.", "Nov. 8 = 2021-11-08; September = 2021-09", "2021-07-20")]
    [InlineData("Over the last month it grew, in the last week it fell.", "last month = 2021-10/2021-11; last week = 2021-11-10/2021-11-17")]
    [InlineData("The vote is due on Dec. 8.", "Dec. 8 = 2021-12-08")]
    [InlineData("In June a study said so.", "June = 2021-06")]
    [InlineData("In December a study said so.", "December = 2020-12")]
    [InlineData("It opened in June last year.", "June last year = 2020-06")]
    [InlineData("Between April last year and this July it rained.", "April last year and this July = 2020-04/2021-07")]
    [InlineData("It happened last year and last month.", "last year = 2020; last month = 2021-10")]
    [InlineData("Sales fell compared to last year.", "last year = 2020")]
    [InlineData("The harvest was similar to last month.", "last month = 2021-10")]
    [InlineData("The curfew is due to last two weeks.", "")]
    [InlineData("Over the past year it grew.", "past year = 2020-11/2021-11")]
    [InlineData("In the past two weeks five died.", "past two weeks = 2021-11-03/2021-11-17")]
    [InlineData("In the last 48 hours five died.", "last 48 hours = 2021-11-15/2021-11-17")]
    [InlineData("Over the last three months it fell.", "last three months = 2021-08/2021-11")]
    [InlineData("As of this summer it ran 40 shops.", "this summer = 2021-06/2021-08")]
    [InlineData("Earlier this month they met.", "Earlier this month = 2021-11/2021-11-17")]
    [InlineData("Later this year they will meet.", "Later this year = 2021-11-17/2021")]
    [InlineData("Earlier this week, on Monday, it broke.", "Earlier this week = 2021-11-15/2021-11-17; Monday = 2021-11-15")]
    [InlineData("He said Thursday that it will end on Friday.", "Thursday = 2021-11-11; Friday = 2021-11-19")]
    [InlineData("The talks begin next Monday.", "next Monday = 2021-11-22")]
    [InlineData("It failed last Wednesday and Wednesday morning.", "last Wednesday = 2021-11-10; Wednesday morning = 2021-11-17")]
    [InlineData("Yesterday it rained; tomorrow it will snow.", "Yesterday = 2021-11-16; tomorrow = 2021-11-18")]
    [InlineData("It broke last night and was repaired this morning.", "last night = 2021-11-16; this morning = 2021-11-17")]
    [InlineData("Two years ago and ten days ago it broke.", "Two years ago = 2019; ten days ago = 2021-11-07")]
    [InlineData("Twenty-five years ago, a year ago, 3 weeks ago.", "Twenty-five years ago = 1996; a year ago = 2020; 3 weeks ago = 2021-10-25/2021-10-31")]
    [InlineData("From Saturday to Tuesday it rained.", "Saturday to Tuesday = 2021-11-13/2021-11-16")]
    [InlineData("It rose in the third quarter of last year.", "third quarter of last year = 2020-07/2020-09")]
    [InlineData("On May 3 it began; the following day it ended.", "May 3 = 2021-05-03; following day = 2021-05-04")]
    [InlineData("By the end of the year it will close.", "end of the year = 2021")]
    [InlineData("Last summer and last winter were dry.", "Last summer = 2021-06/2021-08; last winter = 2020-12/2021-02")]
    [InlineData("On 29 February it snowed.", "29 February = 2020-02-29")]
    [InlineData("On Tuesday they play at home.", "Tuesday = 2021-11-23")]
    [InlineData("The curfew will last 30 days and is meant to last 72 hours.", "")]
    public void Places_relative_dates_against_publication(string text, string expected, string published = Published) => Check(text, published, expected);

    [Theory]
    [InlineData("Last year it rained.", "Last year = no")]
    [InlineData("On June 21 and on Thursday.", "June 21 = no; Thursday = no")]
    [InlineData("Between April last year and this July it rained.", "April last year and this July = no")]
    [InlineData("In the past two weeks five died, and ten days ago two.", "past two weeks = no; ten days ago = no")]
    [InlineData("That year it rained. In 2019 it rained; that year was wet.", "That year = no; 2019 = 2019; that year = 2019")]
    [InlineData("A few days ago it rained.", "A few days ago = no")]
    public void Leaves_open_what_hangs_on_a_publication_date_that_nobody_knows(string text, string expected) => Check(text, null, expected);

    [Theory]
    [InlineData("It rained last week, in June and last year.", "last week = no; June = no; last year = 2020", "2021")]
    [InlineData("It rained on Monday, on June 3 and last month.", "Monday = no; June 3 = 2021-06-03; last month = 2021-10", "2021-11")]
    public void Asks_no_more_of_the_publication_date_than_it_knows(string text, string expected, string published) => Check(text, published, expected);

    [Theory]
    [InlineData("Theresa May spoke, and May said no.")]
    [InlineData("In 1999 words, he paid $2020 for 2000 people and 1500 homes.", "In 1999 words")]
    [InlineData("April Jones met Judge June. They may march on.")]
    [InlineData("About 2000 people and more than 1950 homes were hit.")]
    [InlineData("The 2000 workers walked 1500 miles to the 1600 homes of as many as 2000.")]
    [InlineData("He read the Sunday Times on Black Friday in USA Today.")]
    [InlineData("The first quarter ended 14-7 and the second half was dull.")]
    [InlineData("The last week of the tour; he walked past two houses next to a shop.")]
    [InlineData("It is always the last Thursday in October.", "October")]
    [InlineData("In the 1600 block of Elm Street and in Mar Vista, after this fall in prices.")]
    [InlineData("She spoke to CBS This Morning.")]
    [InlineData("Version 10.0.14 scored 24/7 on page 3/4 at A-2020.")]
    [InlineData("He is in his 80s; it was 1945 hours, 2020% and 2014.5.")]
    [InlineData("32/13/2020 and 2020-13-41 are none.")]
    public void Finds_no_date_where_there_is_none(string text, string? exception = null) =>
        Assert.Empty(Found(text, Published).Where(found => exception is null || !exception.Contains(found.Words, StringComparison.Ordinal)).Select(found => found.Words));

    [Fact]
    public void A_number_behind_a_month_can_count_people() => Check("In June 21 people died and in May 30 homes burned.", Published, "June = 2021-06; May = 2021-05");

    [Theory]
    [InlineData("10/19/2019 and 4/5/2019.", "10/19/2019 = 2019-10-19; 4/5/2019 = 2019-04-05")]
    [InlineData("19/10/2019 and 4/5/2019.", "19/10/2019 = 2019-10-19; 4/5/2019 = 2019-05-04")]
    [InlineData("On 4/5/2019 it fell.", "4/5/2019 = 2019")]
    [InlineData("On 6/6/44 they landed, on 6/6/1944.", "6/6/44 = 2044-06-06; 6/6/1944 = 1944-06-06")]
    public void Takes_numbers_with_slashes_only_as_far_as_the_text_settles_their_order(string text, string expected) => Check(text, null, expected);

    [Theory]
    [InlineData("Up to 400 beds could be needed by January.", "January = 2022-01")]
    [InlineData("It could have ended by January.", "January = 2021-01")]
    [InlineData("Up to ten inches could fall by Friday.", "Friday = 2021-11-19")]
    [InlineData("Members would be asked in January.", "January = 2022-01")]
    [InlineData("Traders are betting on a cut in January.", "January = 2022-01")]
    [InlineData("He was jailed in January.", "January = 2021-01")]
    public void A_term_that_somebody_must_keep_lies_ahead(string text, string expected) => Check(text, Published, expected);

    [Fact]
    public void Says_which_numbers_count_units()
    {
        using var parsed = TextParser.Parse("In the past two weeks, since June 21, 2020, and ten days ago.");
        Assert.Equal([true, false, true], DateFinder.Find(parsed, null).Select(date => date.CountsUnits));
    }

    [Theory]
    [InlineData("It opened on May 4, 2019, and closed in 2020. It will reopen in 2030.", "2020")]
    [InlineData("From April 2018 to July 2019 it was shut, for the 2030 goals.", "2019-07")]
    [InlineData("By 2035 all will be well, as it was until May 2010.", null)]
    [InlineData("Last year it rained.", null)]
    public void The_latest_past_date_is_the_last_that_the_text_looks_back_on(string text, string? expected)
    {
        using var parsed = TextParser.Parse(text);
        Assert.Equal(expected, LatestPastDate.Of(parsed, DateFinder.Find(parsed, null), null)?.ToString());
    }

    [Theory]
    [InlineData("last ")]
    [InlineData("early ")]
    [InlineData("from 2011 to ")]
    [InlineData("May ")]
    [InlineData("1/2/")]
    [InlineData("2011-")]
    [InlineData("the ")]
    [InlineData("of the year ")]
    public void Survives_endless_rows(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        using var parsed = TextParser.Parse(text);
        var dates = DateFinder.Find(parsed, new PartialDate(1, 1, 1));
        Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    private static void Check(string text, string? published, string expected) =>
        Assert.Equal(expected.Trim(), string.Join("; ", Found(text, published).Select(found => $"{found.Words} = {found.Date}")));

    private static List<(string Words, string Date)> Found(string text, string? published)
    {
        PartialDate? day = PartialDate.TryParse(published, out var date) ? date : null;
        using var parsed = TextParser.Parse(text);
        var found = new List<(string, string)>();
        foreach (var mention in DateFinder.Find(parsed, day))
        {
            Assert.Equal(mention.Interval is null, mention.Reason is not null);
            found.Add((mention.Span.Of(text), mention.Interval?.ToString() ?? "no"));
        }

        return found;
    }
}
