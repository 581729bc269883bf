using System.Buffers.Binary;

namespace PatientSafety.Plugins.Packing;

/// <summary>Reads how many entries a zip file says that it has, before anything is made of them.</summary>
/// <remarks>The library reads the whole directory at once, a million entries into a million objects.</remarks>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const int EndLength = 22;
    private const int CountAt = 10;
    private const ushort InSixtyFourBits = ushort.MaxValue;

    /// <summary>The number of entries, or null where the bytes are not a zip file of the ordinary kind.</summary>
    public static int? EntriesIn(ReadOnlySpan<byte> bytes)
    {
        var earliest = Math.Max(0, bytes.Length - EndLength - ushort.MaxValue);
        for (var at = bytes.Length - EndLength; at >= earliest; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == EndSignature)
            {
                var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + CountAt)..]);
                return count == InSixtyFourBits ? int.MaxValue : count;
            }
        }

        return null;
    }
}
