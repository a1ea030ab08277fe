using ClaimTracker.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Data.Configurations;

/// <summary>Stores a date of any precision as ISO 8601, which sorts as the date does.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => Read(text))
{
    internal static PartialDate Read(ReadOnlySpan<char> text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"The store holds '{text}' where an ISO 8601 date belongs.");
}
