using System.Globalization;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Brings amounts in different units of one kind to one of them, so that 8 kilometres meet 5 miles. Money is never turned into other money.</summary>
internal static class UnitFactors
{
    private const decimal Largest = 1e18m;

    // Dividing by it takes the noughts behind the last digit away.
    private const decimal Unscaled = 1.0000000000000000000000000000m;

    private static readonly Dictionary<string, (string Base, decimal Factor, decimal Offset)> Known = WordTable.Read("unit-factors.tsv").ToDictionary(
        row => row[0], row => (row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture), decimal.Parse(row[3], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    /// <summary>The unit by which all of the kind are compared; the unit itself where it has no other.</summary>
    public static string BaseOf(string unit) => Known.TryGetValue(unit, out var known) ? known.Base : unit;

    /// <summary>The number in the base unit.</summary>
    public static decimal ToBase(decimal value, string? unit) =>
        unit is not null && Known.TryGetValue(unit, out var known) && Math.Abs(value) < Largest ? (value * known.Factor) + known.Offset : value;

    /// <summary>A number of the base unit in another unit of the kind, to four digits behind the point.</summary>
    public static decimal FromBase(decimal value, string? unit) =>
        unit is not null && Known.TryGetValue(unit, out var known) && Math.Abs(value) < Largest ? Math.Round((value - known.Offset) / known.Factor, 4) / Unscaled : value;

    /// <summary>How much one of the unit is in the base.</summary>
    public static decimal SizeOf(string? unit) => unit is not null && Known.TryGetValue(unit, out var known) ? known.Factor : 1;
}
