using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Mentions.Figures;

/// <summary>What figures count, what is said of those counted, and how figures of one statement go together.</summary>
public class CountedTests
{
    [Theory]
    [InlineData("The town has 54 such harbours.", "54 harbour")]
    [InlineData("They hired 30 overseas service officers.", "30 officer")]
    [InlineData("A one-room hut burned.", "one room")]
    [InlineData("He ate three of the pears.", "three pear")]
    [InlineData("Dozens of boats sank.", "Dozens boat")]
    [InlineData("It needs two or more keys.", "two key")]
    [InlineData("A four step plan failed.", "four step")]
    [InlineData("They opened three “pilot” shops.", "three shop")]
    [InlineData("It took five minutes.", "five minute")]
    [InlineData("He spent ten dollars.", "ten dollars dollar")]
    [InlineData("Pupils of 6 and 12 months slept.", "6 month|12 month")]
    [InlineData("They brought 102 verified Harbour Repair Shops online.", "102 shop")]
    public void The_head_of_the_noun_phrase_is_what_is_counted(string text, string expected) =>
        Assert.Equal(expected.Split('|'), FigureLines.Read(text).Figures.Select(figure => $"{figure.Span.Of(text)} {figure.Head}"));

    [Theory]
    [InlineData("Three sailors were killed.", "Three sailor killed")]
    [InlineData("The storm killed three sailors.", "three sailor killed")]
    [InlineData("The blast killed 12 people and injured 30.", "12 people killed|30 people injured")]
    [InlineData("Three dead, 12 wounded in blast", "Three people killed|12 people injured")]
    [InlineData("The crash left three people dead and five others injured.", "three people killed|five people injured")]
    [InlineData("The death toll rose to 41.", "41 people killed")]
    [InlineData("The number of people killed by the storm has risen to 41.", "41 people killed")]
    [InlineData("A survey found 58% opposed the plan.", "58% opposed")]
    [InlineData("The deaths of four miners shook the town.", "four miner killed")]
    [InlineData("Four men were shot dead.", "Four man killed")]
    [InlineData("Police arrested nine men.", "nine man arrested")]
    [InlineData("Nine men were arrested.", "Nine man arrested")]
    [InlineData("Nine people were taken to hospital.", "Nine people hospitalised")]
    [InlineData("Six people are missing.", "Six people missing")]
    [InlineData("Four injured men walked home.", "Four man injured")]
    [InlineData("Four men are in custody.", "Four man arrested")]
    [InlineData("In three cities 1,700 were held, police said.", "three city|1,700 people arrested")]
    [InlineData("Of the rallies planned, 14 were held in May.", "14 rally held")]
    [InlineData("Forty people were held at gunpoint.", "Forty people held")]
    [InlineData("Forty people were held by police.", "Forty people arrested")]
    [InlineData("Sixty missiles were fired. More than 20 struck the city.", "Sixty missile fired|20 missile struck")]
    [InlineData("They asked 500 firms and 40 applied.", "500 firm asked|40 firm applied")]
    [InlineData("Of the 118, 71 are in the hospital.", "118 people hospitalised|71 people hospitalised")]
    [InlineData("The flood killed between 60 and 70 people.", "60 and 70 people killed")]
    [InlineData("The firm has taken on 800 staff.", "800 staff hired")]
    [InlineData("They won three games. More than 31,000 watched.", "three game won|31,000 people watched")]
    [InlineData("Two guards were not hurt.", "Two guard")]
    [InlineData("Exports will shrink 1.5 percent next year.", "1.5 percent percent shrunk")]
    [InlineData("A launch carrying 64 pilgrims capsized.", "64 pilgrim carried")]
    [InlineData("The launch, licensed to carry 64 pilgrims, sank off the pier, a harbour clerk said.", "64 pilgrim carried")]
    [InlineData("The number of people killed when a bus overturned near Lund rose to 14.", "14 people killed")]
    [InlineData("Some 340 people in 14 districts have fallen ill.", "340 people fallen|14 district")]
    [InlineData("Ministers handed the firm £12m.", "£12m handed")]
    [InlineData("Nurses plan 12 marches.", "12 march planned")]
    [InlineData("The council gave Berg Steel £12m of grants.", "£12m grant given")]
    [InlineData("A survey of 900 tenants published on Monday found mould.", "900 tenant")]
    [InlineData("Some 900 farmers were persuaded to leave.", "900 farmer persuaded to leave")]
    [InlineData("Three men and two women were killed.", "Three man killed|two woman killed")]
    [InlineData("Three people, including a cook, were killed.", "Three people killed")]
    [InlineData("Gunmen shot his wife and four children.", "four child shot")]
    [InlineData("Two gunmen killed a cook.", "Two gunman")]
    [InlineData("Two people are feared dead.", "Two people killed")]
    [InlineData("One was killed.", "One people killed")]
    [InlineData("Two men with gunshot wounds came.", "Two man injured")]
    [InlineData("The firm grew by opening three shops.", "three shop opened")]
    [InlineData("Three pupils, teacher wounded in blaze", "Three pupil injured")]
    [InlineData("They fired 36 drones; 33 were shot down.", "36 drone fired|33 drone shot down")]
    [InlineData("She harvested 60 bags compared with 240 in a good year.", "60 bag harvested|240 bag harvested")]
    [InlineData("Among the dead were a family of five and two Danish tourists.", "five people killed|two tourist killed")]
    [InlineData("Two men and a woman from the same farm drowned.", "Two man killed")]
    [InlineData("Three of the dead were Danish and two were Dutch.", "Three people killed|two people killed")]
    [InlineData("The firm shrank by shutting down and scrapping three shops.", "three shop scrapped")]
    public void What_is_said_of_those_counted_is_their_predicate(string text, string expected) => Assert.Equal(expected.Split('|'), FigureLines.Counted(text));

    [Theory]
    [InlineData("A man was killed in Lund.", "A man killed")]
    [InlineData("The fire killed a teacher.", "a teacher killed")]
    [InlineData("A 25-year-old man was shot.", "man shot")]
    [InlineData("The man killed three hens and wounded another farmer.", "another farmer injured")]
    [InlineData("The crash killed three people and injured another.", "another injured")]
    [InlineData("Four people were killed and another critically injured.", "another injured")]
    [InlineData("A 13-year-old was killed.", "year-old killed")]
    public void A_singular_noun_phrase_stands_for_one_casualty(string text, string expected)
    {
        var figure = Assert.Single(FigureLines.Read(text).Figures, figure => figure.IsImplicit);
        Assert.Equal((expected, 1m), ($"{figure.Span.Of(text)} {figure.Predicate}", figure.Value));
    }

    [Theory]
    [InlineData("A car was damaged.")]
    [InlineData("A man was seen.")]
    [InlineData("A man killed three hens.")]
    [InlineData("A gunman shot the doors of three shops.")]
    [InlineData("He killed their dog, a neighbour said.")]
    public void Who_is_not_harmed_is_no_casualty(string text) => Assert.DoesNotContain(FigureLines.Read(text).Figures, figure => figure.IsImplicit);

    [Theory]
    [InlineData("At least 12 boats sank.", Modifier.AtLeast)]
    [InlineData("About 12 boats sank.", Modifier.About)]
    [InlineData("A row over 12 boats began.", Modifier.Exact)]
    [InlineData("They quarrelled over a £12m bridge.", Modifier.Exact)]
    [InlineData("She was charged over 12 thefts.", Modifier.Exact)]
    [InlineData("It sank over 12 boats.", Modifier.MoreThan)]
    [InlineData("Nearly 12 boats sank.", Modifier.Nearly)]
    [InlineData("More than 12 boats sank.", Modifier.MoreThan)]
    [InlineData("Up to 12 boats sank.", Modifier.AtMost)]
    [InlineData("As many as 12 boats sank.", Modifier.AtMost)]
    [InlineData("No fewer than 12 boats sank.", Modifier.AtLeast)]
    [InlineData("Fewer than 12 boats sank.", Modifier.LessThan)]
    [InlineData("Some 12 or so boats sank.", Modifier.About)]
    [InlineData("12 or more boats sank.", Modifier.AtLeast)]
    [InlineData("At least another 12 boats sank.", Modifier.AtLeast)]
    [InlineData("It sank over the 12 years.", Modifier.Exact)]
    [InlineData("It took the crews to the islands over 12 days.", Modifier.Exact)]
    [InlineData("It sailed for over 12 days.", Modifier.MoreThan)]
    [InlineData("The jobless rate edged up to 4.1%.", Modifier.Exact)]
    [InlineData("It fell well short of the 12 boats that were due.", Modifier.Exact)]
    [InlineData("He stole it from Ann Lund over six years.", Modifier.Exact)]
    [InlineData("Only 12 boats sank.", Modifier.Exact)]
    [InlineData("Dozens of boats sank.", Modifier.Vague)]
    [InlineData("Turnout did not fall below 60 percent.", Modifier.AtLeast)]
    [InlineData("The bill will not exceed $40 million.", Modifier.AtMost)]
    [InlineData("It is for children under the age of five.", Modifier.LessThan)]
    [InlineData("Rovers were fined for losses over three seasons.", Modifier.Exact)]
    public void Words_beside_the_number_modify_it(string text, Modifier expected) => Assert.Equal(expected, Assert.Single(FigureLines.Read(text).Figures).Modifier);

    [Theory]
    [InlineData("Another 20 boats sank.", CountKind.Increment, "another")]
    [InlineData("Police found 48 more boats.", CountKind.Increment, "more")]
    [InlineData("A third guest has died.", CountKind.Increment, "third")]
    [InlineData("The first 21 boats sank.", CountKind.Subset, "the first")]
    [InlineData("12 of them sank.", CountKind.Subset, "of")]
    [InlineData("Boats sank, including three ferries.", CountKind.Subset, "including")]
    [InlineData("Twenty boats sank.", CountKind.Total, null)]
    public void Additions_and_parts_say_so(string text, CountKind kind, string? scope)
    {
        var figure = Assert.Single(FigureLines.Read(text).Figures);
        Assert.Equal((kind, scope), (figure.Kind, figure.Scope));
    }

    [Fact]
    public void A_whole_knows_the_parts_that_the_text_lists()
    {
        const string Text = "There are nine ferries in Norway: four in Bergen, three in Oslo and two in Bodø.";
        var figures = FigureLines.Read(Text, FigureLines.Places(Text, "Norway", "Bergen", "Oslo", "Bodø")).Figures;
        Assert.Equal([1, 2, 3], figures[0].Parts);
        Assert.All(figures, figure => Assert.Equal("ferry", figure.Head));
        Assert.Equal(["Norway", "Bergen", "Oslo", "Bodø"], figures.Select(figure => figure.Location!.Name));
    }

    [Fact]
    public void Figures_of_one_statement_are_linked()
    {
        var figures = FigureLines.Read("The chain runs 40 shops in 12 towns in three counties.").Figures;
        Assert.Equal([1, 2], figures[0].Linked);
        Assert.Equal([0, 1], figures[2].Linked);
    }

    [Fact]
    public void A_part_carries_its_whole()
    {
        var figures = FigureLines.Read("Only 17 out of 1,335 farmers returned.").Figures;
        Assert.Equal((1335m, "farmer", "farmer"), (figures[0].OutOf, figures[0].Head, figures[1].Head));
    }

    [Fact]
    public void A_rate_carries_what_it_is_per()
    {
        var figure = FigureLines.Read("The town had 12 per 100,000 residents.").Figures[0];
        Assert.Equal((Measure.Rate, 100000m), (figure.Measure, figure.OutOf));
    }

    [Theory]
    [InlineData("Waiting lists in Wales reached 760,300.", "Wales")]
    [InlineData("Unemployment in Spain dropped by 60,500 people.", "Spain")]
    [InlineData("Some 60,000 people marched through Lisbon.", "Lisbon")]
    [InlineData("A quake struck southern Albania on Monday, damaging 900 homes.", "Albania")]
    [InlineData("Crews rescued 17 residents, including a baby, from a tower in Wales.", "Wales")]
    [InlineData("A man in Ohio said he owed 400 people money.", null)]
    [InlineData("The trial in Lund ended, and 30 people were freed in all.", null)]
    public void The_place_of_a_clause_is_that_of_its_figure(string text, string? place)
    {
        var names = new[] { "Wales", "Spain", "Lisbon", "Albania", "Ohio", "Lund" }.Where(name => text.Contains(name, StringComparison.Ordinal)).ToArray();
        Assert.Equal(place, Assert.Single(FigureLines.Read(text, FigureLines.Places(text, names)).Figures, figure => !figure.IsImplicit).Location?.Name);
    }

    [Fact]
    public void What_opens_with_of_is_the_whole_of_the_parts() => Assert.Equal([null, 1530, 1530], FigureLines.Read("Of 1,530 babies born there, 44 fell ill and 13 died.").Figures.Select(figure => figure.OutOf));

    [Fact]
    public void A_suspect_with_an_age_is_suspected_of_no_number() => Assert.Null(FigureLines.Read("A suspect, 22, fled.").Figures[0].Status);

    [Fact]
    public void He_who_was_one_of_those_shot_and_died_counts_one() =>
        Assert.Equal("killed", Assert.Single(FigureLines.Read("Hale was one of five people shot on Sunday. He died on Friday.").Figures, figure => figure.IsImplicit).Predicate);

    [Fact]
    public void A_date_says_when_the_figure_held()
    {
        const string Text = "As of June 21, the firm ran 40 shops.";
        var figure = Assert.Single(FigureLines.Read(Text, dates: [FigureLines.Date(Text, "June 21", "2022-06-21", "2022-06-21")]).Figures);
        Assert.Equal("2022-06-21", figure.AsOf?.ToString());
    }

    [Fact]
    public void A_stretch_of_time_is_the_period_of_the_figure()
    {
        const string Text = "Between April 2021 and July 2022, 40 shops closed.";
        var figure = Assert.Single(FigureLines.Read(Text, dates: [FigureLines.Date(Text, "April 2021 and July 2022", "2021-04", "2022-07")]).Figures);
        Assert.Equal("2021-04/2022-07", figure.Period?.ToString());
    }

    [Theory]
    [InlineData("An estimated 300 birds died.", FigureStatus.Estimated)]
    [InlineData("There were 12 confirmed cases.", FigureStatus.Confirmed)]
    [InlineData("Some 40 people are feared dead.", FigureStatus.Suspected)]
    [InlineData("About 400 shops are expected to close.", FigureStatus.Projected)]
    [InlineData("Some 200 sailors may have drowned.", FigureStatus.Suspected)]
    public void Words_say_how_firm_a_figure_is(string text, FigureStatus expected) => Assert.Equal(expected, Assert.Single(FigureLines.Read(text).Figures).Status);
}
