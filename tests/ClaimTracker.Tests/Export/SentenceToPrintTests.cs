using ClaimTracker.Export;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Tests.Export;

public sealed class SentenceToPrintTests
{
    [Fact]
    public void A_settled_value_is_told_with_its_date_and_maker_and_the_losing_value_stays_visible() => Check(
        Decide(SettlingMethod.PreferSource, 17),
        """
        The number of ferries held in port is 17 as of 4 May 2024, according to the harbour office [0]
        The River Gazette gives 12, which misreports its source [1]
        """,
        Given("17", 17, "The Ledger") with { Sources = ["the harbour office"], AsOf = new DateInterval(new PartialDate(2024, 5, 4)) },
        Given("12", 12, "The River Gazette") with { Rank = Rank.Deprecated, Reason = DeprecationReason.Misreported });

    [Fact]
    public void Several_articles_back_one_clause() => Check(
        Decide(SettlingMethod.Majority, 17),
        """
        The number of ferries held in port is at least 17, according to The Ledger and The Courier, the figure that most give [0, 2]
        The River Gazette gives “dozens” [1]
        """,
        Given("17", 17, "The Ledger") with { Modifier = Modifier.AtLeast },
        Given("dozens", null, "The River Gazette"),
        Given("17", 17, "The Courier") with { Modifier = Modifier.AtLeast });

    [Fact]
    public void Articles_whose_outlet_is_not_known_are_counted_and_not_named() => Check(
        Decide(SettlingMethod.PreferSource, 17),
        """
        The number of ferries held in port is 17, according to The Ledger [0]
        The River Gazette and 2 other articles give 12 [1, 2, 3]
        """,
        Given("17", 17, "The Ledger"), Given("12", 12, "The River Gazette"), Given("12", 12, "x") with { Outlet = null }, Given("12", 12, "x") with { Outlet = null });

    [Fact]
    public void A_range_within_one_scope_names_both_ends() => Check(
        Decide(SettlingMethod.ReportRange, 12, 17),
        "The number of ferries held in port is between 12 and 17, according to The Ledger and The River Gazette [0, 1]",
        Given("17", 17, "The Ledger"),
        Given("12", 12, "The River Gazette"));

    [Fact]
    public void What_is_left_undetermined_is_told_with_every_value() => Check(
        Decide(SettlingMethod.LeaveUndetermined, null),
        """
        The number of ferries held in port is not settled: The Ledger gives 17 [0]
        The River Gazette gives about 12 [1]
        """,
        Given("17", 17, "The Ledger"),
        Given("12", 12, "The River Gazette") with { Modifier = Modifier.About });

    [Fact]
    public void A_range_across_dates_places_parts_or_relations_is_refused()
    {
        var ledger = Given("17", 17, "The Ledger") with { AsOf = new DateInterval(new PartialDate(2024, 5, 4)), Place = "Oslo" };
        var other = Given("12", 12, "The Courier");
        var range = Decide(SettlingMethod.ReportRange, 12, 17);
        Assert.Contains("different dates (4 May 2024 and March 2024)", Refusal(range, ledger, other with { AsOf = new DateInterval(new PartialDate(2024, 3)) }), StringComparison.Ordinal);
        Assert.Contains("different places (Oslo and Bergen)", Refusal(range, ledger, other with { Place = "Bergen" }), StringComparison.Ordinal);
        Assert.Contains("a whole and of a part", Refusal(range, ledger, other with { Kind = CountKind.Subset, Scope = "first" }), StringComparison.Ordinal);
        Assert.Contains("different things", SentenceToPrint.Of(Quantity(range, Relation.Scope, ledger, other)).Refusal, StringComparison.Ordinal);
        Assert.Contains("one is later", SentenceToPrint.Of(Quantity(range, Relation.Update, ledger, other)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_is_printed_with_both_its_sides()
    {
        Check(
            Decide(SettlingMethod.AskedSource, 3.5m),
            """
            The result of ferries held in port is 7-2, according to The Ledger, confirmed by the source when asked [0]
            The River Gazette gives 5-4 [1]
            """,
            Given("7-2", 3.5m, "The Ledger"), Given("5-4", 1.25m, "The River Gazette"));
        Assert.Contains("no range", Refusal(Decide(SettlingMethod.ReportRange, 1.25m, 3.5m), Given("7-2", 3.5m, "The Ledger"), Given("5-4", 1.25m, "The River Gazette")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_article_gives_is_refused()
    {
        var given = Given("17", 17, "The Ledger");
        Assert.Contains("No article gives 16", Refusal(Decide(SettlingMethod.AskedSource, 16), given), StringComparison.Ordinal);
        Assert.Contains("No article gives 20", Refusal(Decide(SettlingMethod.ReportRange, 17, 20), given), StringComparison.Ordinal);
        Assert.Contains("No article gives 17", Refusal(Decide(null, 17), given with { Rank = Rank.Deprecated, Reason = DeprecationReason.Retracted }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Judgement.NotTheSame, null)]
    [InlineData(Judgement.ExtractionError, null)]
    [InlineData(Judgement.NotEnoughInformation, null)]
    [InlineData(Judgement.Split, null)]
    [InlineData(Judgement.SameQuantity, null)]
    [InlineData(Judgement.SameQuantity, SettlingMethod.KeepPending)]
    public void What_is_not_settled_is_refused(Judgement judgement, SettlingMethod? method) =>
        Assert.NotNull(Refusal(Decide(method, null) with { Judgement = judgement }, Given("17", 17, "The Ledger")));

    private static void Check(Decision decision, string expected, params GivenFigure[] given)
    {
        var sentence = SentenceToPrint.Of(Quantity(decision, Relation.Conflict, given));
        Assert.Null(sentence.Refusal);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', sentence.Clauses.Select(c => $"{c.Text} [{string.Join(", ", c.Citations)}]")));
    }

    private static string? Refusal(Decision decision, params GivenFigure[] given) => SentenceToPrint.Of(Quantity(decision, Relation.Conflict, given)).Refusal;

    private static SettledQuantity Quantity(Decision decision, Relation relation, params GivenFigure[] given) => new("ferries held in port", Measure.Count, null, relation, decision, given);

    private static GivenFigure Given(string surface, decimal? value, string outlet) => new() { Surface = surface, Value = value, Outlet = outlet };

    private static Decision Decide(SettlingMethod? method, decimal? value, decimal? high = null) =>
        new("d", "f", Judgement.SameQuantity, method, value, "", "Maja", new DateTime(2024, 5, 9, 8, 0, 0, DateTimeKind.Utc), "e", null) { ReportedHigh = high };
}
