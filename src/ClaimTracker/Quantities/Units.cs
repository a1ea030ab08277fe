using ClaimTracker.Lexicons;

namespace ClaimTracker.Quantities;

/// <summary>Units of measure by the forms in which texts write them.</summary>
internal static class Units
{
    /// <summary>Most words that one form has: <c>miles per hour</c>, with a full stop inside a short form.</summary>
    public const int MostTokens = 4;

    private static readonly string[] Forms = [.. WordTable.Read("units.tsv").Select(row => row[0])];

    private static readonly (WordMap<MeasureUnit> Any, WordMap<MeasureUnit> Exact) Tables = Read();

    /// <summary>Whether some unit's form begins with these letters, letter case aside.</summary>
    public static bool Begin(ReadOnlySpan<char> letters) => Phrases.AnyBegins(Forms, letters);

    /// <summary>The unit written so; false when it is none. Single letters and other short forms count only in their own letter case.</summary>
    public static bool TryFind(ReadOnlySpan<char> form, out MeasureUnit unit) => Tables.Exact.TryGetValue(form, out unit) || Tables.Any.TryGetValue(form, out unit);

    private static (WordMap<MeasureUnit>, WordMap<MeasureUnit>) Read()
    {
        var any = new List<(string Form, MeasureUnit Unit)>();
        var exact = new List<(string Form, MeasureUnit Unit)>();
        foreach (var row in WordTable.Read("units.tsv"))
        {
            var unit = new MeasureUnit(row[1], WordTable.Named<Measure>(row[2]));
            switch (row[3])
            {
                case "any":
                    any.Add((row[0], unit));
                    break;
                case "exact":
                    exact.Add((row[0], unit));
                    break;
                default:
                    throw new InvalidDataException($"units.tsv: '{row[3]}' is neither any nor exact");
            }
        }

        return (any.ToWordMap(row => row.Form, row => row.Unit, StringComparison.OrdinalIgnoreCase), exact.ToWordMap(row => row.Form, row => row.Unit, StringComparison.Ordinal));
    }
}
