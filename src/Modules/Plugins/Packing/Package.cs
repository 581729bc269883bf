using System.Collections.Immutable;
using System.Security.Cryptography;
using PatientSafety.Platform.Plugins;

namespace PatientSafety.Plugins.Packing;

/// <summary>A package whose inside has been found to be what its manifest says.</summary>
/// <param name="Bytes">The package as it came.</param>
/// <param name="Manifest">Its manifest.</param>
/// <param name="Files">Every file, the manifest too, by path.</param>
internal sealed record Package(byte[] Bytes, PluginManifest Manifest, ImmutableSortedDictionary<string, byte[]> Files)
{
    public const string Ending = ".nupkg";
    public const string SignatureEnding = ".p7s";

    public string Hash { get; } = HashOf(Bytes);

    public string FileName => $"{Manifest.Id}.{Manifest.Version}{Ending}";

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
