using System.Security.Cryptography;

namespace PatientSafety.Reporting.Freezing;

/// <summary>SHA-256 in lower-case hex.</summary>
internal static class Sha256
{
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
