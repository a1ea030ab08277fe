using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Data.Configurations;

/// <summary>Gives instants back as UTC, which the column does not say.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.ToUniversalTime(), instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc));
