using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Mentions.Figures;

/// <summary>What figures count where the noun does not stand beside them.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("The number of confirmed cases has more than doubled to 1,335.", "1,335 case")]
    [InlineData("Police put the crowd at 40,000.", "40,000 crowd")]
    [InlineData("Thousands of people marched. Organisers said 100,000 took part.", "Thousands people|100,000 people")]
    [InlineData("Ministers insist they will hire 6,000 by May.", "6,000")]
    [InlineData("Some 62,000 homes were dark, down from a peak of 148,000.", "62,000 home|148,000 home")]
    [InlineData("The bus took 49 pupils home from Lund.", "49 pupil")]
    [InlineData("Class sizes rose from 26.1 to 27.4.", "26.1 size|27.4 size")]
    [InlineData("Two men, 18 and 20, were hurt.", "Two man|18|20")]
    [InlineData("Of the 28 hospitals in the valley, only eight still work.", "28 hospital|eight hospital")]
    [InlineData("It was the town's 36th burglary of the year, compared with 29 in the year before.", "29 burglary")]
    [InlineData("The bill passed by 52 votes to 47.", "52 vote|47 vote")]
    [InlineData("The party won 41 seats, seven short of a majority.", "41 seat|seven seat")]
    [InlineData("The service hired 350 nurses, 40 fewer than planned.", "350 nurse|40 nurse")]
    [InlineData("Thousands march in the capital", "Thousands people")]
    [InlineData("Of the injured, 12 were in hospital.", "12 people")]
    [InlineData("The plant employs 50 police and municipal officers.", "50 officer")]
    [InlineData("Among them was a family of five.", "five people")]
    [InlineData("Some 300 boats sank. By noon the figure had climbed to 324.", "300 boat|324 boat")]
    [InlineData("A ferry with 72 aboard sank.", "72 people")]
    [InlineData("One cook died and two others fell ill.", "One cook|two people")]
    [InlineData("Attendance: 61,234.", "61,234 attendance")]
    [InlineData("It helped category 2 patients.", "")]
    [InlineData("Crews gained on a fire that forced 5,000 to flee.", "5,000 people")]
    [InlineData("Storm leaves 340,000 without power", "340,000 people")]
    [InlineData("Rovers pulled one back.", "")]
    [InlineData("He left a father of three to die.", "three child")]
    [InlineData("Rovers won in front of 41,207 at Ashdown Park.", "41,207 people")]
    [InlineData("Bergen has lost four in a row.", "four")]
    [InlineData("A blast killed 12 workers and injured scores more on Friday.", "12 worker|scores worker")]
    [InlineData("Two boys were hurt; one remains in hospital.", "Two boy|one boy")]
    [InlineData("Cases climbed to 279 on Friday, up 20 since Tuesday.", "279 case|20 case")]
    [InlineData("Berg had 1,204 votes to Lund's 1,141.", "1,204 vote|1,141 vote")]
    [InlineData("Berg had nine corners and 22 shots to Lund's seven.", "nine corner|22 shot|seven shot")]
    [InlineData("Two died at the scene, and a third, a nurse, died in hospital.", "Two people")]
    [InlineData("The clinic found seven new cases, bringing the total to 53.", "seven case|53 case")]
    [InlineData("Her first book sold 30,000 copies. She built a house with 14 rooms. The second sold 900.", "30,000 copy|14 room|900 copy")]
    [InlineData("It helped category two patients.", "")]
    [InlineData("The quake left four dead, cutting power to many.", "four people")]
    [InlineData("MPs voted by 312 to 289 to reject the plan.", "312 vote|289 vote")]
    [InlineData("She was convicted by a majority of 10 to two.", "10 vote|two vote")]
    [InlineData("Economists were split: 18 of 31 expected a rise.", "18 economist|31 economist")]
    [InlineData("The record of 7,660 set in July was beaten.", "7,660 record")]
    [InlineData("Berg was dropped on 23 by the wicketkeeper in the first innings.", "23 run")]
    [InlineData("They closed on 287 for 6, the spinner having taken four wickets.", "287 run|6 wicket|four wicket")]
    [InlineData("Lund made 54 from 97 balls and took 4 for 71 in the second innings, the last wicket with a bouncer.", "54 run|97 ball|4 wicket|71 run")]
    [InlineData("The hosts, bowled out for 203 in their first innings, need a wicket.", "203 run")]
    [InlineData("The union said eight in 10 of its members agreed.", "eight in 10 member")]
    [InlineData("The boat had 41 of the port's 136 large barges in tow.", "41 barge|136 barge")]
    [InlineData("The fever made 240 people ill in eight villages, 61 of them seriously.", "240 people|eight village|61 people")]
    [InlineData("The number of infections rose to 340 in 14 districts, the ministry said, up from 270 on Friday.", "340 infection|14 district|270 infection")]
    [InlineData("At least 340 people in 14 districts are ill and 81 have been in hospital, nine of them children.", "340 people|14 district|81 people|nine child")]
    [InlineData("Four clerks were late. Police said 30,000 people marched; organisers put the number at 90,000.", "Four clerk|30,000 people|90,000 people")]
    [InlineData("The number of people killed when a bus overturned near Lund rose to 14.", "14 people")]
    [InlineData("The vote was 61 to 48.", "61 vote|48 vote")]
    [InlineData("Two women died, and both were over 70.", "Two woman|70")]
    public void A_number_without_a_noun_counts_what_its_clause_tells_of(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), FigureLines.Read(text).Figures.Where(figure => !figure.IsImplicit).Select(figure => $"{figure.Span.Of(text)} {figure.Head}".Trim()));

    [Theory]
    [InlineData("Turnout was 61.3%.", "Turnout")]
    [InlineData("Shares fell after second-quarter sales dropped to $2.1 billion.", "second-quarter sales")]
    [InlineData("Inflation slowed to 3.2%.", "Inflation")]
    [InlineData("Revenue in the three months ended in June rose 8% to $3.14 billion.", "months|Revenue|Revenue")]
    [InlineData("Its shares, which have lost half their value, were down 9.8%.", "value|shares")]
    [InlineData("Rents rose in May, leaving prices 3.9% higher.", "prices")]
    [InlineData("The valley has 191 of the cases, or 68%.", "cases|cases")]
    [InlineData("Net income was $212 million, or $1.07 per share.", "Net income|Net income")]
    [InlineData("On Tuesday its net profit fell 12% to €300m from €341m.", "net profit|net profit|net profit")]
    [InlineData("The council raised the minimum wage by 16.7% to £12.", "minimum wage|minimum wage")]
    [InlineData("He got a fine of $200.", "fine")]
    [InlineData("It made a net profit of $212 million, or 87 cents a share, down from $301 million, or $1.19 a share.", "net profit|net profit|net profit|net profit")]
    [InlineData("Shares of Holt, which had already lost a fifth of their value, tumbled 14%.", "value|Shares")]
    [InlineData("She said one-third of those patients were homeless.", "patients")]
    [InlineData("Oil slipped, with Brent crude down 2.4%.", "Brent crude")]
    [InlineData("But 10-year gilt yields rose to 4.12%.", "gilt yields|gilt yields")]
    [InlineData("The firm had revenue of $3.2 billion last year, up from $2.7 billion in the year before.", "revenue|revenue")]
    [InlineData("Its shares jumped 12.8% to $49.55 in premarket trading.", "shares|shares")]
    [InlineData("Drought slashes Kenya maize harvest by a fifth.", "Kenya maize harvest")]
    [InlineData("NAIROBI - Kenya's maize output fell 21%.", "Kenya's maize output")]
    [InlineData("The study followed 1,200 patients in 27 towns. Half were given a pill.", "patients|towns|patients")]
    [InlineData("The quake struck at a depth of 12 kilometres (7.5 miles).", "depth|depth")]
    [InlineData("They built an instrument costing $10bn.", "instrument")]
    [InlineData("The bus carried 14 passengers, half of them children.", "passengers|passengers")]
    [InlineData("The pump needs 30% less energy.", "energy")]
    [InlineData("Winds of up to 70 km per hour tore at the tents.", "Winds")]
    [InlineData("The jobless rate rose to 4.7% in the three months to May from 4.6%.", "jobless rate|months|jobless rate")]
    [InlineData("The clinic waiting list fell to 7.39 million.", "clinic waiting list")]
    [InlineData("The bank lowered its growth forecast to 1.4%.", "growth")]
    [InlineData("Sales fell 3% to 18 million and the load factor slipped to 86%.", "Sales|Sales|load factor")]
    [InlineData("The bill was put at between €200m and €300m.", "bill")]
    [InlineData("Sales climbed 8% year-on-year to $3m, sending its shares up 6.3%.", "Sales|Sales|shares")]
    [InlineData("The gross margin was 41.2%, up 90 bps.", "gross margin|gross margin")]
    [InlineData("He got a one-off payment of £1,655.", "one-off payment")]
    [InlineData("Of the 6,263 sailors, few fell ill (hazard ratio 0.81).", "sailors|hazard ratio")]
    [InlineData("The river crested at 23.4 feet.", "river")]
    [InlineData("Sales fell while profit halved to £42m.", "profit")]
    public void An_amount_names_what_it_measures(string text, string expected) =>
        Assert.Equal(expected.Split('|'), FigureLines.Read(text).Figures.Select(figure => figure.Counted));

    [Theory]
    [InlineData("Among the dead were nine children.", "nine child killed")]
    [InlineData("The dead were two boys.", "two boy killed")]
    [InlineData("Officials revised the toll down from 11 to nine.", "11 people|nine people killed")]
    [InlineData("Those injured included three nurses.", "three nurse injured")]
    [InlineData("Two nurses were among the dead.", "Two nurse killed")]
    [InlineData("Thirteen of those killed were cooks.", "Thirteen people killed")]
    [InlineData("The flood killed 12 people, including three children.", "12 people killed|three child killed")]
    [InlineData("Divers brought the death toll from last week's sinking off the northern coast to 63.", "63 people killed")]
    [InlineData("Officials put the number of missing at 55.", "55 people missing")]
    [InlineData("One protester was hit by a car and killed.", "One protester killed")]
    [InlineData("They threatened to kill 12 people.", "12 people")]
    [InlineData("He was tried for the attempted murders of five sailors.", "five sailor")]
    [InlineData("One of the four sailors was killed.", "One sailor killed|four sailor")]
    [InlineData("The fire left women in three villages dead.", "three village")]
    [InlineData("Three men were found dead and 12 others -- nine men and six women -- were wounded.", "Three man killed|12 man injured|nine man|six woman")]
    [InlineData("Two suffered burns.", "Two people injured")]
    [InlineData("The poll of 812 voters was held in May.", "812 voter")]
    [InlineData("A ferry with 53 passengers sank, killing six.", "53 passenger sank|six people killed")]
    [InlineData("They won before 46,113 at the stadium.", "46,113 people")]
    [InlineData("A survey of 812 voters suggests that rents rose.", "812 voter")]
    [InlineData("Vacancies fell by 56,000 to 727,000.", "56,000 vacancy|727,000 vacancy")]
    [InlineData("There were 94 suspected cases and three deaths.", "94 case|three death killed")]
    [InlineData("The council ordered 300 tenants to leave.", "300 tenant ordered to leave")]
    [InlineData("The drug cut deaths by 20 percent.", "20 percent percent cut")]
    [InlineData("A clerk who stole £300 from a shop was jailed.", "£300 stolen")]
    [InlineData("Police said a 34-year-old woman ran.", "34 year")]
    [InlineData("Ten protesters blocked a road.", "Ten protester blocked")]
    [InlineData("Two people shot dead in Leeds.", "Two people killed")]
    [InlineData("Five die as bus leaves road", "Five people killed")]
    [InlineData("Three die, 12 hurt in pileup", "Three people killed|12 people injured")]
    [InlineData("The flood swept away two bridges.", "two bridge swept away")]
    [InlineData("Eleven passengers on board the bus, including the driver, were taken to hospital.", "Eleven passenger hospitalised")]
    [InlineData("More than 20 senators, some from the president's own party, signed the letter.", "20 senator signed")]
    [InlineData("Police held nine people, four of them minors.", "nine people held|four minor held")]
    [InlineData("Some 17 of 30 NATO members sent help.", "17 member sent|30 member sent")]
    [InlineData("The fire killed six members of one family, among them three children.", "six member killed|one family|three child killed")]
    [InlineData("It passed with three senators voting against their party.", "three senator")]
    [InlineData("Cases doubled to 1,335, and 38 people died.", "1,335 case|38 people killed")]
    [InlineData("It plans 900 homes and says 400 a year are needed.", "900 home planned|400 home needed")]
    [InlineData("One patient in 20 has waited for months.", "One patient in 20 patient waited")]
    [InlineData("Some 700 flights were cancelled and another 100 delayed, data showed.", "700 flight cancelled|100 flight delayed")]
    [InlineData("He has missed 11 games with a knee injury.", "11 game missed")]
    [InlineData("They lost their last six wickets.", "six wicket lost")]
    [InlineData("She faces 37 counts, including 31 of keeping secret papers.", "37 count faced|31 count faced")]
    [InlineData("The firm set aside $900 million.", "$900 million set aside")]
    [InlineData("Six people were shot, two of them fatally, at a bar.", "Six people shot|two people killed")]
    [InlineData("She admitted the fatal shootings of two cousins.", "two cousin killed")]
    [InlineData("It closed with the loss of 1,100 jobs.", "1,100 job lost")]
    [InlineData("Nurses said three bodies and 40 wounded had been carried in.", "three body|40 people injured")]
    [InlineData("The siren sent thousands of Chinese into the streets.", "thousands chinese sent")]
    [InlineData("If they launch one, we fire one back.", "one fired")]
    [InlineData("Medics found one woman shot and injured.", "one woman injured")]
    [InlineData("Police seek a gunman in the killings of four.", "four people killed")]
    [InlineData("Police found several .22-caliber casings.", "several casing found")]
    [InlineData("Heat caused 61 deaths in Quebec, 28 of them in one town.", "61 death killed|28 death killed|one town")]
    [InlineData("Three boys were stabbed, one fatally, in a brawl.", "Three boy stabbed|one boy killed")]
    [InlineData("One in six voters is undecided, down from one in four.", "One in six voter|one in four voter")]
    public void What_is_said_of_them_is_found_around_the_number(string text, string expected) => Assert.Equal(expected.Split('|'), FigureLines.Counted(text));

    [Theory]
    [InlineData("He shot his wife and four sons dead.", "his wife shot")]
    [InlineData("A woman and her two daughters were killed.", "A woman killed")]
    [InlineData("He was accused of killing his father and a neighbour.", "his father killed|a neighbour killed")]
    [InlineData("A driver suffered a wound in the arm.", "A driver injured")]
    [InlineData("She mourned her slain sister.", "")]
    [InlineData("He left his wife and four sons.", "")]
    public void One_person_who_came_to_harm_counts_one(string text, string expected) => Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        FigureLines.Read(text).Figures.Where(figure => figure.IsImplicit).Select(figure => $"{figure.Span.Of(text)} {figure.Predicate}"));

    [Fact]
    public void What_is_joined_to_a_part_is_a_part() => Assert.All(
        FigureLines.Read("Of those, five officers and four drivers were hurt.").Figures, figure => Assert.Equal(CountKind.Subset, figure.Kind));

    [Fact]
    public void A_part_named_behind_its_whole_carries_it()
    {
        var figures = FigureLines.Read("Of the 1,335 patients, 17 have died.").Figures;
        Assert.Equal((null, 1335m, CountKind.Subset), (figures[0].Predicate, figures[1].OutOf, figures[1].Kind));
    }

    [Fact]
    public void The_noun_of_a_rate_stands_before_what_it_is_per()
    {
        var figures = FigureLines.Read("The town had 14.2 cases per 100,000 people, compared with 6.1 per 100,000 before.").Figures;
        Assert.Equal((Measure.Rate, 100000m, "case"), (figures[0].Measure, figures[0].OutOf, figures[0].Head));
        Assert.Equal((Measure.Rate, 100000m, "case"), (figures[2].Measure, figures[2].OutOf, figures[2].Head));
    }

    [Theory]
    [InlineData("The party took 41 seats, up from 36 in 2019.", null, "2019")]
    [InlineData("Profit fell to $41 million from $36 million in 2019.", null, "2019")]
    [InlineData("The firm, which employs 300 people in 12 towns, was founded in 2019.", null, null)]
    [InlineData("Acme, founded in 2019, serves 300 people in 12 towns.", null, null)]
    [InlineData("In 2019 the storm killed 300 people and hurt 12 farmers.", "2019", "2019")]
    [InlineData("The storm killed 300 people and hurt 12 farmers in 2019.", "2019", "2019")]
    public void A_date_governs_the_figures_of_its_own_clause(string text, string? first, string? second)
    {
        var figures = FigureLines.Read(text, dates: [FigureLines.Date(text, "2019", "2019", "2019")]).Figures;
        Assert.Equal([first, second], figures.Select(figure => figure.AsOf?.ToString()));
    }

    [Fact]
    public void A_date_right_behind_a_rate_is_its_own()
    {
        const string Text = "The rate rose from 82 per 1,000 in 2012 to 106 per 1,000 in 2021.";
        var figures = FigureLines.Read(Text, dates: [FigureLines.Date(Text, "2012", "2012", "2012"), FigureLines.Date(Text, "2021", "2021", "2021")]).Figures;
        Assert.Equal(["2012", "2021"], figures.Where(figure => figure.Measure == Measure.Rate).Select(figure => figure.AsOf?.ToString()));
    }

    [Fact]
    public void The_ages_of_children_are_ages() => Assert.Equal(["seven = 7 age year", "11 = 11 age year"], FigureLines.Values("Lund, whose kids are seven and 11, said it was late."));

    [Fact]
    public void An_age_at_death_is_an_age() => Assert.Equal(["91 = 91 age year"], FigureLines.Values("Lund dies at 91"));

    [Theory]
    [InlineData("Lund, then 22, met her in May.", "22 = 22 age year")]
    [InlineData("The girl, now 17, was there.", "17 = 17 age year")]
    [InlineData("Her son was turning 40.", "40 = 40 age year")]
    [InlineData("The boys (both 17) fled.", "17 = 17 age year")]
    public void Then_or_now_between_commas_tells_an_age(string text, string expected) => Assert.Equal([expected], FigureLines.Values(text));

    [Fact]
    public void A_date_of_another_thing_is_not_the_figures()
    {
        const string Text = "The gust of 183 km/h beat a record set in 1945.";
        Assert.Null(Assert.Single(FigureLines.Read(Text, dates: [FigureLines.Date(Text, "1945", "1945", "1945")]).Figures).AsOf);
    }

    [Fact]
    public void Where_and_when_somebody_was_born_dates_no_figure()
    {
        const string Text = "Born in Lund in 1938, she wrote 300 papers.";
        Assert.Null(Assert.Single(FigureLines.Read(Text, dates: [FigureLines.Date(Text, "1938", "1938", "1938")]).Figures).AsOf);
    }

    [Theory]
    [InlineData("Yields fell to 1.2 tonnes per hectare.", "1.2 = 1.2 rate tonne per hectare")]
    [InlineData("It reached 43 degrees Celsius (109 Fahrenheit).", "43 = 43 temperature degree Celsius|109 = 109 temperature degree Fahrenheit")]
    [InlineData("Some 23% agreed, while a third said no.", "23% = 23 share percent|a third = 0.3333 share")]
    [InlineData("They signed him for £55m plus £8m later.", "£55m = 55000000 money GBP|£8m = 8000000 money GBP")]
    public void Amounts_have_their_units(string text, string expected) => Assert.Equal(expected.Split('|'), FigureLines.Values(text));

    [Theory]
    [InlineData("Argentina", "AR", "ARS")]
    [InlineData("Peru", "PE", "MXN")]
    public void Pesos_are_those_of_the_country_the_text_names(string country, string code, string currency)
    {
        var text = $"In {country} it cost 20 million pesos.";
        var place = new ClaimTracker.Mentions.Locations.LocationMention(new ClaimTracker.Text.TextSpan(3, 3 + country.Length), "test", new(country, code, null, null, ClaimTracker.Mentions.Locations.PlaceKind.Country, code));
        Assert.Equal(currency, Assert.Single(FigureLines.Read(text, [place]).Figures).Unit);
    }

    [Fact]
    public void Plus_before_another_sum_is_no_modifier() => Assert.Equal(Modifier.Exact, FigureLines.Read("They signed him for £55m plus £8m later.").Figures[0].Modifier);

    [Fact]
    public void Over_behind_a_number_is_during() => Assert.Equal(Modifier.Exact, FigureLines.Read("It offered 4%, 3% and 3% over three years.").Figures[^1].Modifier);

    [Fact]
    public void Lives_claimed_are_no_claim() => Assert.Null(Assert.Single(FigureLines.Read("The fires have claimed 73 lives.").Figures).Status);

    [Fact]
    public void Since_a_date_is_a_period_up_to_publication()
    {
        const string Text = "Some 300 people have left since March 2021.";
        using var parsed = ClaimTracker.Sentences.TextParser.Parse(Text);
        Assert.True(PartialDate.TryParse("2022-06-01", out var published));
        var dates = new[] { FigureLines.Date(Text, "March 2021", "2021-03", "2021-03") };
        Assert.Equal("2021-03/2022-06-01", FigureFinder.Find(parsed, [], dates, [], published).Figures[0].Period?.ToString());
        Assert.Null(FigureFinder.Find(parsed, [], dates, []).Figures[0].Period);
    }
}
