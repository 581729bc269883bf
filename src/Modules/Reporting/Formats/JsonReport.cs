using System.Text.Json;
using PatientSafety.Platform.Json;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>A report as JSON: the document itself, for other programs and for keeping.</summary>
internal static class JsonReport
{
    public static byte[] Write(ReportDocument document) => [.. JsonSerializer.SerializeToUtf8Bytes(document, JsonText.Options), (byte)'\n'];

    public static ReportDocument Read(byte[] json) => JsonSerializer.Deserialize<ReportDocument>(json, JsonText.Options)!;
}
