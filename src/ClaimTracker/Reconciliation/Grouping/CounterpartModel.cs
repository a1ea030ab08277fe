using System.Globalization;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>What each sign says, learned from stories whose figures were matched by hand: the sum is the logarithm of the odds that two figures are of one thing.</summary>
internal static class CounterpartModel
{
    // The weights for numbers that differ, and for numbers that can be one.
    private static readonly double[][] Weights = Read();

    /// <param name="signs">The value of each sign.</param>
    /// <param name="areAlike">Whether the two numbers can both be true of one thing: then they are of one far oftener.</param>
    /// <returns>The logarithm of the odds that two figures with these signs are of one thing.</returns>
    public static double Odds(ReadOnlySpan<double> signs, bool areAlike)
    {
        var weights = Weights[areAlike ? 1 : 0];
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * signs[i];
        }

        return sum;
    }

    private static double[][] Read()
    {
        double[] differing = new double[CounterpartSigns.Number], alike = new double[CounterpartSigns.Number];
        foreach (var row in WordTable.Read("counterpart-weights.tsv"))
        {
            var sign = (int)WordTable.Named<CounterpartSign>(row[0]);
            (differing[sign], alike[sign]) = (double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture));
        }

        return [differing, alike];
    }
}
