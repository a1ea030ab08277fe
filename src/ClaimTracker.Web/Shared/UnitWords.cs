namespace ClaimTracker.Web.Shared;

/// <summary>Says units as print has them beside a number.</summary>
internal static class UnitWords
{
    /// <param name="unit">The unit's name in the singular, as <c>kilometre per hour</c>.</param>
    /// <param name="number">The number before it.</param>
    public static string Of(string unit, string number)
    {
        unit = unit.Replace('_', ' ');
        return number == "1" || IsCode(unit) ? unit : Many(unit);
    }

    // CAD, JPY: a currency has no plural.
    private static bool IsCode(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    private static string Many(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        if (per > 0)
        {
            return Many(unit[..per]) + unit[per..];
        }

        if (unit.StartsWith("degree", StringComparison.Ordinal))
        {
            return "degrees" + unit["degree".Length..];
        }

        return unit switch
        {
            [.., 'f', 'o', 'o', 't'] => unit[..^4] + "feet",
            [.., 'c' or 's', 'h'] => unit + "es",
            [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => unit[..^1] + "ies",
            [.., 'h', 'e', 'r', 't', 'z'] or [.., 'p', 'o', 'w', 'e', 'r'] or [.., 's'] => unit,
            _ => unit + "s",
        };
    }
}
