using System.Collections.Immutable;
using System.Security.Cryptography;

namespace PatientSafety.NationalPlan.Reading;

/// <summary>The national files that came with the product.</summary>
/// <param name="Editions">Name and bytes of each edition's file, by name.</param>
/// <param name="Crosswalks">Name and bytes of each crosswalk's file, by name.</param>
internal sealed record NationalFiles(ImmutableArray<(string Name, byte[] Bytes)> Editions, ImmutableArray<(string Name, byte[] Bytes)> Crosswalks)
{
    public static NationalFiles Shipped() => new(In("Editions/"), In("Crosswalks/"));

    /// <summary>SHA-256 over all files.</summary>
    public string Mark()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, bytes) in Editions.Concat(Crosswalks))
        {
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ImmutableArray<(string Name, byte[] Bytes)> In(string folder)
    {
        var assembly = typeof(NationalFiles).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return (name, bytes);
            })];
    }
}
