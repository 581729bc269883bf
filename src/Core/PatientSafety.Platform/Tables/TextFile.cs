using System.Text;
using System.Text.Unicode;
using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>A text file as UTF-8, whatever it was written in. What is not UTF-8 is written anew beside it, into memory or a file that goes when it is closed.</summary>
internal static class TextFile
{
    private const int Piece = 128 * 1024;
    private const int MostInMemory = 4 * 1024 * 1024;

    private static readonly Text ReadAsWindows = new(
        "Filen är inte UTF-8. Den är läst som Windows-1252: se efter att å, ä och ö har blivit rätt.",
        "The file is not UTF-8. It was read as Windows-1252: see that å, ä and ö have come out right.");

    /// <summary>The text, and what has to be said about how it was read.</summary>
    public static (Stream Utf8, Text? Remark) Open(Stream stream)
    {
        var start = new byte[2];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (count == 2 && (start is [0xFF, 0xFE] or [0xFE, 0xFF]))
        {
            return (Rewritten(stream, (source, target) => Copy(new StreamReader(source, start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode), target)), null);
        }

        var isUtf8 = IsUtf8(stream);
        stream.Position = 0;
        return isUtf8 ? (stream, null) : (Rewritten(stream, FromWindows), ReadAsWindows);
    }

    /// <summary>A stream that one can move about in, with what is left of another.</summary>
    public static Stream Movable(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        using (stream)
        {
            var target = Temporary();
            stream.CopyTo(target);
            target.Position = 0;
            return target;
        }
    }

    private static bool IsUtf8(Stream stream)
    {
        var buffer = new byte[Piece];
        var kept = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var text = buffer.AsSpan(0, kept + read);
            // A character may go on in the next piece. One that the file ends in the middle of is no sign of another encoding.
            kept = Unfinished(text);
            if (!Utf8.IsValid(text[..^kept]))
            {
                return false;
            }

            if (read == 0 || text.Length < buffer.Length)
            {
                return true;
            }

            text[^kept..].CopyTo(buffer);
        }
    }

    private static int Unfinished(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var sign = text[^back];
            if (sign >= 0xC0)
            {
                return back < (sign >= 0xF0 ? 4 : sign >= 0xE0 ? 3 : 2) ? back : 0;
            }

            if (sign < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static Stream Rewritten(Stream source, Action<Stream, StreamWriter> write)
    {
        using (source)
        {
            Stream target = source.Length <= MostInMemory ? new MemoryStream() : Temporary();
            using (var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Piece, leaveOpen: true))
            {
                write(source, writer);
            }

            target.Position = 0;
            return target;
        }
    }

    private static void Copy(StreamReader source, StreamWriter target)
    {
        var letters = new char[Piece];
        for (var count = source.Read(letters); count > 0; count = source.Read(letters))
        {
            target.Write(letters, 0, count);
        }
    }

    private static void FromWindows(Stream source, StreamWriter target)
    {
        var bytes = new byte[Piece];
        var letters = new char[Piece];
        for (var count = source.Read(bytes); count > 0; count = source.Read(bytes))
        {
            for (var at = 0; at < count; at++)
            {
                letters[at] = Windows1252.Letter(bytes[at]);
            }

            target.Write(letters, 0, count);
        }
    }

    private static FileStream Temporary() =>
        new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Piece, FileOptions.DeleteOnClose);
}
