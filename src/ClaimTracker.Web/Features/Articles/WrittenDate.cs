using System.Globalization;
using ClaimTracker.Quantities;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>Reads a date of publication as somebody types it or takes it from a page: 2024-03-31, 31 March 2024, Sunday, Mar. 31, 2024, March 2024.</summary>
internal static class WrittenDate
{
    private static readonly string[] Days = ["d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];
    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy"];

    /// <returns>The date as ISO 8601, as precise as it is written; null when it is none, or leaves open which part is the month.</returns>
    public static string? ToIso(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PartialDate.TryParse(text, out _))
        {
            return text;
        }

        var words = text.Split([' ', ',', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && Enum.GetNames<DayOfWeek>().Any(day => words[0].Length >= 3 && day.StartsWith(words[0], StringComparison.OrdinalIgnoreCase)))
        {
            words.RemoveAt(0);
        }

        var written = string.Join(' ', words.Select(Plain));
        return DateOnly.TryParseExact(written, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateOnly.TryParseExact(written, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : null;
    }

    // "31st", "Sept".
    private static string Plain(string word) =>
        word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? "Sep"
        : word is [.., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h'] && char.IsAsciiDigit(word[0]) && word[..^2].All(char.IsAsciiDigit) ? word[..^2]
        : word;
}
