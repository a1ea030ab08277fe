using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Tells what a length without a thing of its own is: how far off, how high, how long.</summary>
internal static class DimensionWords
{
    /// <summary>How far one thing is from another.</summary>
    public const string Away = " away";

    private const int Reach = 24;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Dimensions = WordTable.Read("dimension-words.tsv")
        .ToDictionary(row => row[0], row => " " + row[1], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What people call an amount of which only the unit is told; null where the unit says enough.</summary>
    public static string? NameOf(Measure measure, string head) => measure switch
    {
        Measure.Length when head.EndsWith(Away, StringComparison.Ordinal) => "the distance",
        Measure.Length when head.EndsWith(" high", StringComparison.Ordinal) => "the height",
        Measure.Length when head.EndsWith(" deep", StringComparison.Ordinal) => "the depth",
        Measure.Length when head.EndsWith(" wide", StringComparison.Ordinal) => "the width",
        Measure.Length => "the length or distance",
        Measure.Mass => "the weight",
        Measure.Speed => "the speed",
        Measure.Temperature => "the temperature",
        _ => null,
    };

    /// <summary>The dimension that the noun names; null for other nouns.</summary>
    public static string? OfNoun(string noun) => noun switch
    {
        "depth" => " deep",
        "height" or "altitude" => " high",
        "width" => " wide",
        _ => null,
    };

    /// <returns>Empty when the words behind the place do not say.</returns>
    public static string Behind(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(text.Length - at, Reach * 2)).TrimStart(' ');
        if (rest.StartsWith("("))
        {
            rest = rest[(rest.IndexOf(')') + 1)..]; // "2,000 kilometres (about 1,200 miles) east of the cape"
        }

        rest = rest.TrimStart(" )-‑");
        for (var words = 0; words < 2 && rest.Length > 0 && char.IsLetter(rest[0]); words++)
        {
            var end = 0;
            while (end < rest.Length && (char.IsLetter(rest[end]) || rest[end] == '-'))
            {
                end++;
            }

            if (Dimensions.TryGetValue(rest[..end], out var dimension))
            {
                return dimension;
            }

            rest = rest[end..].TrimStart(" )");
        }

        return "";
    }

    /// <summary>The name that a distance is told from: "1,180 km east of Cape Arran"; null when none stands near behind.</summary>
    public static string? From(string text, int at)
    {
        var end = Math.Min(text.Length, at + (2 * Reach));
        for (var i = at; i < end && text[i] is not (',' or ';' or '.'); i++)
        {
            if (char.IsUpper(text[i]) && !char.IsLetter(text[i - 1]))
            {
                var stop = i;
                while (stop < end && (char.IsLetter(text[stop]) || (text[stop] is ' ' or '-' && stop + 1 < end && char.IsUpper(text[stop + 1]))))
                {
                    stop++;
                }

                return text[i..stop];
            }
        }

        return null;
    }
}
