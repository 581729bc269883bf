using System.Collections.Immutable;
using System.Text;
using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Reads a text file, as UTF-8 or else as Windows wrote it before.</summary>
internal static class PlainTextSource
{
    private const int MostLines = 100_000;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceDocument Read(string fileName, ReadOnlySpan<byte> bytes)
    {
        var (text, remark) = Decoded(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableException(new(
                $"{fileName} är ingen textfil. Ange en fil i formatet .txt, .md, .docx eller .xlsx.",
                $"{fileName} is not a text file. Give a file of the format .txt, .md, .docx or .xlsx."));
        }

        var parts = ImmutableArray.CreateBuilder<SourcePart>();
        var markdown = fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (++number > MostLines)
            {
                throw new UnreadableException(new(
                    $"{fileName} har fler än {MostLines} rader. Dela upp den och läs in den del som har aktiviteterna.",
                    $"{fileName} has more than {MostLines} lines. Divide it and import the part with the activities."));
            }

            parts.Add(Line(line, number, markdown, parts.Count > 0 ? parts[^1] as SourceLine : null));
        }

        return new SourceDocument(fileName, parts.ToImmutable()) { Remarks = remark is null ? [] : [remark] };
    }

    private static SourceLine Line(string raw, int number, bool markdown, SourceLine? before)
    {
        var place = new Text(FormattableString.Invariant($"rad {number}"), FormattableString.Invariant($"line {number}"));
        var text = CleanText.Of(raw);
        var level = markdown ? text.TakeWhile(letter => letter == '#').Count() : 0;
        if (level is > 0 and <= 6)
        {
            return new SourceLine(place, text[level..].Trim(' ', '#')) { HeadingLevel = level - 1, IsParagraph = true };
        }

        return new SourceLine(place, markdown ? text.Replace("**", string.Empty, StringComparison.Ordinal).Trim() : text)
        {
            // What makes text of a PDF writes a form feed, or a space at the beginning of the first line of a page.
            BeginsPage = raw.Contains('\f', StringComparison.Ordinal) || (raw.StartsWith(' ') && text.Length > 0 && char.IsUpper(text[0]) && before is { Text: [.., '.' or '!' or '?' or ':'] }),
            EndsInSoftHyphen = raw.TrimEnd().EndsWith('\u00AD'),
        };
    }

    private static (string Text, Text? Remark) Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return ((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]), null);
        }

        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.Text(bytes), new(
                "Filen är inte UTF-8. Den är läst som Windows-1252: se efter att å, ä och ö har blivit rätt.",
                "The file is not UTF-8. It was read as Windows-1252: see that å, ä and ö have come out right."));
        }
    }
}
