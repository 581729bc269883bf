using System.Buffers.Binary;

namespace PatientSafety.Plugins.Packing;

/// <summary>Counts the entries of a zip file before anything is made of them.</summary>
/// <remarks>The library reads the whole directory at once, a million entries into a million objects, and holds the number against what the file says only then.</remarks>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const int EndLength = 22;
    private const int DiskAt = 4;
    private const int CountAt = 10;
    private const int DirectoryAt = 16;
    private const ushort InSixtyFourBits = ushort.MaxValue;
    private const uint EntrySignature = 0x02014b50;
    private const int EntryLength = 46;
    private const int LengthsAt = 28;

    /// <summary>The number of entries, or the first number beyond <paramref name="atMost"/>, or null where the bytes are not a zip file of the ordinary kind.</summary>
    public static int? EntriesIn(ReadOnlySpan<byte> bytes, int atMost)
    {
        var earliest = Math.Max(0, bytes.Length - EndLength - ushort.MaxValue);
        for (var at = bytes.Length - EndLength; at >= earliest; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == EndSignature)
            {
                return EntriesIn(bytes, at, atMost);
            }
        }

        return null;
    }

    /// <summary>What the end says may be a lie, so the entries are walked along too.</summary>
    private static int? EntriesIn(ReadOnlySpan<byte> bytes, int end, int atMost)
    {
        var said = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(end + CountAt)..]);
        if (said > atMost)
        {
            return atMost + 1;
        }

        // The kind for files beyond four gigabytes has a second end with numbers of its own. No package is that large.
        var disk = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(end + DiskAt)..]);
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + DirectoryAt)..]);
        if (disk == InSixtyFourBits || directory > end)
        {
            return null;
        }

        var count = 0;
        for (var at = (int)directory; at + EntryLength <= bytes.Length && BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) == EntrySignature && count <= atMost; count++)
        {
            var lengths = bytes[(at + LengthsAt)..];
            at += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(lengths) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[2..]) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[4..]);
        }

        return Math.Max(count, said);
    }
}
