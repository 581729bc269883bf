using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PatientSafety.Platform.Storage;

/// <summary>An instant as milliseconds since 1970 in UTC: SQLite orders and compares numbers, but not instants.</summary>
internal sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
