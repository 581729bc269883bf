using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PatientSafety.Core;

namespace PatientSafety.Regions.Running;

/// <summary>A period as its two days with a slash between, as ISO 8601 writes it. One that ends before it starts is no answer.</summary>
internal sealed class PeriodJson : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && reader.GetString()!.Split('/') is [var from, var to]
        && DateOnly.TryParseExact(from, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first <= last
            ? new Period(first, last)
            : throw new JsonException("Not a period.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.From:O}/{value.To:O}"));
}
