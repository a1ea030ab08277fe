using System.Globalization;

namespace ClaimTracker.Data.Browse;

/// <summary>Reads and writes the fields of a filter that take a day.</summary>
internal static class FilterDay
{
    private const string Form = "yyyy-MM-dd";

    public static string? Text(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads <c>from</c> and <c>to</c>, both of which may be missing.</summary>
    public static bool TryRead(Func<string, string?> values, out DateOnly? from, out DateOnly? to, out string? problem)
    {
        to = null;
        if (!TryReadDay(values("from"), "from", out from, out problem) || !TryReadDay(values("to"), "to", out to, out problem))
        {
            return false;
        }

        problem = from > to ? $"from is {Text(from)} and to is {Text(to)}: from must not be later." : null;
        return problem is null;
    }

    private static bool TryReadDay(string? text, string name, out DateOnly? day, out string? problem)
    {
        problem = null;
        day = null;
        if (text is null)
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        problem = $"\"{text}\" is no day: {name} takes one like 2024-03-08.";
        return false;
    }
}
