using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Tells what a length without a thing of its own is: how far off, how high, how long.</summary>
internal static class DimensionWords
{
    private const int Reach = 24;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Dimensions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["high"] = " high", ["tall"] = " high", ["deep"] = " deep", ["long"] = " long", ["wide"] = " wide", ["across"] = " wide", ["thick"] = " thick",
        ["from"] = " away", ["away"] = " away", ["off"] = " away", ["outside"] = " away", ["offshore"] = " away", ["inland"] = " away",
        ["north"] = " away", ["south"] = " away", ["east"] = " away", ["west"] = " away", ["northeast"] = " away", ["northwest"] = " away", ["southeast"] = " away", ["southwest"] = " away",
        ["north-east"] = " away", ["north-west"] = " away", ["south-east"] = " away", ["south-west"] = " away",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What people call an amount of which only the unit is told; null where the unit says enough.</summary>
    public static string? NameOf(Measure measure, string head) => measure switch
    {
        Measure.Length when head.EndsWith(" away", StringComparison.Ordinal) => "the distance",
        Measure.Length when head.EndsWith(" high", StringComparison.Ordinal) => "the height",
        Measure.Length when head.EndsWith(" deep", StringComparison.Ordinal) => "the depth",
        Measure.Length when head.EndsWith(" wide", StringComparison.Ordinal) => "the width",
        Measure.Length => "the length or distance",
        Measure.Mass => "the weight",
        Measure.Speed => "the speed",
        Measure.Temperature => "the temperature",
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
}
