using System.IO.Compression;

namespace PatientSafety.Tests.Plugins;

/// <summary>Writes zip files byte by byte, as a library that minds what it writes would not.</summary>
internal static class RawZip
{
    private const ushort Deflate = 8;

    public static byte[] Of(params IEnumerable<RawEntry> entries)
    {
        using var file = new MemoryStream();
        using var directory = new MemoryStream();
        using var into = new BinaryWriter(file);
        using var list = new BinaryWriter(directory);
        var count = 0;
        foreach (var entry in entries)
        {
            var at = (uint)file.Position;
            var packed = entry.Deflated ? Deflated(entry.Content) : entry.Content;
            into.Write(0x04034b50u);
            Common(into, entry, packed);
            into.Write(entry.Name);
            into.Write(packed);
            list.Write(0x02014b50u);
            list.Write((ushort)0x0314);
            Common(list, entry, packed);
            list.Write((ushort)0);
            list.Write((ushort)0);
            list.Write((ushort)0);
            list.Write(entry.Attributes);
            list.Write(at);
            list.Write(entry.Name);
            count++;
        }

        var start = (uint)file.Position;
        into.Write(directory.ToArray());
        into.Write(End((ushort)count, (uint)directory.Length, start));
        return file.ToArray();
    }

    /// <summary>The record at the end of a zip file.</summary>
    public static byte[] End(ushort count, uint length, uint start, ushort disk = 0)
    {
        using var bytes = new MemoryStream();
        using var end = new BinaryWriter(bytes);
        end.Write(0x06054b50u);
        end.Write(disk);
        end.Write(disk);
        end.Write(count);
        end.Write(count);
        end.Write(length);
        end.Write(start);
        end.Write((ushort)0);
        return bytes.ToArray();
    }

    /// <summary>A directory of that many entries without any file, whose end gives another number.</summary>
    public static byte[] OnlyDirectory(int entries, ushort said)
    {
        using var bytes = new MemoryStream();
        using var list = new BinaryWriter(bytes);
        byte[] entry = [0x50, 0x4b, 0x01, 0x02, .. new byte[42]];
        for (var number = 0; number < entries; number++)
        {
            list.Write(entry);
        }

        list.Write(End(said, (uint)bytes.Length, 0));
        return bytes.ToArray();
    }

    private static void Common(BinaryWriter into, RawEntry entry, byte[] packed)
    {
        into.Write((ushort)20);
        into.Write(entry.Flags);
        into.Write(entry.Deflated ? Deflate : (ushort)0);
        into.Write((ushort)0);
        into.Write((ushort)0x21);
        into.Write(Crc(entry.Content));
        into.Write(entry.SaidCompressed ?? (uint)packed.Length);
        into.Write(entry.SaidSize ?? (uint)entry.Content.Length);
        into.Write((ushort)entry.Name.Length);
        into.Write((ushort)0);
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var one in content)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }
}
