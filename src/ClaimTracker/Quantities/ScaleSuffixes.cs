using System.Globalization;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Quantities;

/// <summary>Short scale words behind digits: the <c>bn</c> of <c>1.2bn</c>.</summary>
internal static class ScaleSuffixes
{
    private static readonly WordMap<(decimal Value, ScalePlace Place)> Suffixes =
        WordTable.Read("scale-suffixes.tsv").ToWordMap(
            row => row[0],
            row => (decimal.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture), WordTable.Named<ScalePlace>(row[2])),
            StringComparison.Ordinal);

    /// <summary>What the suffix multiplies with and where it counts; false when it is none. Letter case matters: <c>m</c> is a metre too.</summary>
    public static bool TryFind(ReadOnlySpan<char> suffix, out decimal value, out ScalePlace place)
    {
        var found = Suffixes.TryGetValue(suffix, out var entry);
        (value, place) = entry;
        return found;
    }
}
