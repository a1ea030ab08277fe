using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>Amounts in different units.</summary>
public sealed class UnitsTests
{
    [Fact]
    public void Knows_one_amount_in_two_units_again()
    {
        var finding = Assert.Single(new ReadStory()
            .Article("2022-08-14", "Forest Post", "A wildfire has burned 20,000 acres of forest near Pinewater, fire officials said on Sunday.")
            .Article("2022-08-14", "Globe Dispatch", "The wildfire near Pinewater has burned 8,100 hectares of forest, fire officials said on Sunday.")
            .Reconcile().Findings, finding => finding.Quantity is not null);
        Assert.Equal(Relation.Rounded, finding.Relation);
        Assert.Contains(Reason.UnitsConverted, finding.Reasons);
        Assert.Contains("in different units", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Sees_a_contradiction_across_units_and_prints_both_as_they_stand()
    {
        var finding = Assert.Single(new ReadStory()
            .Article("2022-08-14", "Forest Post", "A wildfire has burned 20,000 acres of forest near Pinewater, fire officials said on Sunday.")
            .Article("2022-08-14", "North Star", "The wildfire near Pinewater has burned 12,000 hectares of forest, fire officials said on Sunday.")
            .Findings(Relation.Conflict));
        Assert.Contains("20,000 acres (Forest Post) and 12,000 hectares (North Star)", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("brought to one unit", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_turns_money_into_other_money() => Assert.DoesNotContain(new ReadStory()
        .Article("2024-02-19", "Market Daily", "Brightline Foods agreed to buy its rival Corvane for $4.2 billion, the companies said on Monday.")
        .Article("2024-02-19", "Euro Business", "Brightline Foods agreed to buy its rival Corvane for 3.9 billion euros, the companies said on Monday.")
        .Reconcile().Findings, finding => finding.Relation is Relation.Conflict or Relation.Update or Relation.Rounded);

    [Fact]
    public void Says_nothing_of_a_conversion_in_brackets() => Assert.DoesNotContain(new ReadStory()
        .Article("2024-02-19", "Market Daily", "The tunnel is 8 kilometres (5 miles) long, the builder said. The tunnel was dug in two years.")
        .Reconcile().Findings, finding => finding.Relation is Relation.Rounded or Relation.Conflict);
}
