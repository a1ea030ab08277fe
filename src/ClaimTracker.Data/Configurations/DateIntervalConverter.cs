using ClaimTracker.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Data.Configurations;

/// <summary>Stores an interval as ISO 8601: one date, or two with a slash between them.</summary>
internal sealed class DateIntervalConverter() : ValueConverter<DateInterval, string>(interval => interval.ToString(), text => Read(text))
{
    internal static DateInterval Read(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new DateInterval(PartialDateConverter.Read(text))
            : new DateInterval(PartialDateConverter.Read(text.AsSpan(0, slash)), PartialDateConverter.Read(text.AsSpan(slash + 1)));
    }
}
