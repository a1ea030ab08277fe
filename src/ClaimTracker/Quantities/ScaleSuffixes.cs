using System.Collections.Frozen;
using System.Globalization;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Quantities;

/// <summary>Short scale words behind digits: the <c>bn</c> of <c>1.2bn</c>.</summary>
internal static class ScaleSuffixes
{
    private static readonly FrozenDictionary<string, (decimal Value, ScalePlace Place)>.AlternateLookup<ReadOnlySpan<char>> Suffixes =
        WordTable.Read("scale-suffixes.tsv").ToFrozenDictionary(
            row => row[0],
            row => (decimal.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture), Enum.Parse<ScalePlace>(row[2], ignoreCase: true)),
            StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the suffix multiplies with and where it counts; false when it is none. Letter case matters: <c>m</c> is a metre too.</summary>
    public static bool TryFind(ReadOnlySpan<char> suffix, out decimal value, out ScalePlace place)
    {
        var found = Suffixes.TryGetValue(suffix, out var entry);
        (value, place) = entry;
        return found;
    }
}
