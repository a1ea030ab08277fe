using ClaimTracker.Reconciliation;
using Xunit;

namespace ClaimTracker.Tests.Reconciliation;

/// <summary>What a quantity is called: by what is counted, said and where; where that is one bare word, by the words around the first number too.</summary>
public sealed class SeriesLabelTests
{
    [Theory]
    [InlineData("It took crews three hours to shut the valve, the firm said.", "It took crews eight hours to shut the valve, the firm said.", "hours (“It took crews three hours to shut the valve”)")]
    [InlineData("Lena Ode paid €6,000 for the crossing, and Tom Vik paid nothing.", "Lena Ode paid €9,000 for the crossing.", "the sum in connection with Lena Ode (“Lena Ode paid €6,000 for the crossing”)")]
    [InlineData("On the old street there are 64 shops, and none is new.", "On the old street there are 46 shops.", "shops (“old street there are 64 shops”)")]
    [InlineData("The storm destroyed 40 barns in Lund.", "The storm destroyed 42 barns in Lund.", "barns destroyed in Lund")]
    public void Says_which_hours_or_shops_are_meant(string one, string other, string label) =>
        Assert.Contains(label, new ReadStory().Article("2024-02-19", "Market Daily", one).Article("2024-02-19", "Finance Post", other).Reconcile().Series.Select(series => series.Label));
}
