using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Reporting.Composing;

/// <summary>Tells whether what stands beside a hand-written text is what stood there when it was written.</summary>
internal static class SectionHash
{
    public static string Of(ImmutableArray<Block> blocks) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(blocks, JsonText.Options)));
}
