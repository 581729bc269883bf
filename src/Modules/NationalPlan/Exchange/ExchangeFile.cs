using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>A version of an edition with its crosswalks, as one file carries it from one installation to another.</summary>
/// <remarks>docs/formats.md describes it. The members stand in the file in this order.</remarks>
internal sealed record ExchangeFile
{
    public const string KnownFormat = "patientsafety-national/1";
    public const string Ending = ".json";
    public const int MaxBytes = 16 * 1024 * 1024;
    private const int DigitsInName = 16;

    public required string Format { get; init; }

    public required string Edition { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 of the edition's canonical form.</summary>
    public required string Hash { get; init; }

    public required ExchangedPublication Publication { get; init; }

    public required ImmutableArray<ExchangedText> Files { get; init; }

    /// <summary>SHA-256 of everything but this and the signature, see <see cref="ExchangeText"/>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>A detached CMS signature of the same bytes in base64, or null.</summary>
    public string? Signature { get; init; }

    public EditionReference Reference => new(Edition, Version);

    /// <summary>The only name that it may have, so that a name never promises something else than the content.</summary>
    public string Name => $"{Edition}@{Version}-{(Hash.Length > DigitsInName ? Hash[..DigitsInName] : Hash)}{Ending}";

    public static string Sha256Of(string text) => Sha256Of(Encoding.UTF8.GetBytes(text));

    public static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
