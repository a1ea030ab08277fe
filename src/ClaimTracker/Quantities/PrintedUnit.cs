namespace ClaimTracker.Quantities;

/// <summary>Says units as print has them behind a number: "1 mile per hour", "30 miles per hour", "40 degrees Celsius", "3 business days".</summary>
public static class PrintedUnit
{
    /// <param name="unit">The unit's name in the singular.</param>
    /// <param name="value">The number before it.</param>
    public static string Of(string unit, decimal value)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var name = unit.Replace('_', ' ');
        if (Math.Abs(value) == 1)
        {
            return name;
        }

        var per = name.IndexOf(" per ", StringComparison.Ordinal);
        var end = per >= 0 ? per : name.StartsWith("degree ", StringComparison.Ordinal) ? "degree".Length : name.Length;
        var start = end == 0 ? 0 : name.LastIndexOf(' ', end - 1) + 1;
        return name[..start] + Many(name[start..end]) + name[end..];
    }

    private static string Many(string word) => word switch
    {
        "magnitude" or "horsepower" or "kelvin" or "ppm" or "psi" or "rpm" => word,
        "penny" => "pence",
        "millennium" => "millennia",
        [.., 'f', 'o', 'o', 't'] => word[..^4] + "feet",
        [.., 'c' or 's', 'h'] => word + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        [.., 's'] or [.., 'h', 'e', 'r', 't', 'z'] or [] => word,
        _ => word + "s",
    };
}
