using System.Collections.Frozen;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Quantities;

/// <summary>Units of measure by the forms in which texts write them.</summary>
internal static class Units
{
    /// <summary>Most words that one form has: <c>miles per hour</c>, with a full stop inside a short form.</summary>
    public const int MostTokens = 4;

    private static readonly (FrozenDictionary<string, MeasureUnit> Any, FrozenDictionary<string, MeasureUnit> Exact) Tables = Read();

    private static readonly FrozenDictionary<string, MeasureUnit>.AlternateLookup<ReadOnlySpan<char>> Any = Tables.Any.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, MeasureUnit>.AlternateLookup<ReadOnlySpan<char>> Exact = Tables.Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit written so; false when it is none. Single letters and other short forms count only in their own letter case.</summary>
    public static bool TryFind(ReadOnlySpan<char> form, out MeasureUnit unit) => Exact.TryGetValue(form, out unit) || Any.TryGetValue(form, out unit);

    private static (FrozenDictionary<string, MeasureUnit>, FrozenDictionary<string, MeasureUnit>) Read()
    {
        var any = new Dictionary<string, MeasureUnit>(StringComparer.OrdinalIgnoreCase);
        var exact = new Dictionary<string, MeasureUnit>(StringComparer.Ordinal);
        foreach (var row in WordTable.Read("units.tsv"))
        {
            var unit = new MeasureUnit(row[1], Enum.Parse<Measure>(row[2], ignoreCase: true));
            switch (row[3])
            {
                case "any":
                    any.Add(row[0], unit);
                    break;
                case "exact":
                    exact.Add(row[0], unit);
                    break;
                default:
                    throw new InvalidDataException($"units.tsv: '{row[3]}' is neither any nor exact");
            }
        }

        return (any.ToFrozenDictionary(any.Comparer), exact.ToFrozenDictionary(exact.Comparer));
    }
}
