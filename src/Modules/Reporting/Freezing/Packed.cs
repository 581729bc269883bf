using System.IO.Compression;

namespace PatientSafety.Reporting.Freezing;

/// <summary>Bytes as they are kept: compressed.</summary>
internal static class Packed
{
    public static byte[] Of(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Open(byte[] packed)
    {
        using var bytes = new MemoryStream();
        using (var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            stream.CopyTo(bytes);
        }

        return bytes.ToArray();
    }
}
