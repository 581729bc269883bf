using System.Xml;
using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Opens a file that somebody wants imported. Whatever it is, the answer is a document or a sentence.</summary>
internal static class SourceFile
{
    public const int MostBytes = 20 * 1024 * 1024;
    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static SourceReading Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            return Directory.Exists(path)
                ? SourceReading.Refused(new($"”{path}” är en mapp. Ange en fil.", $"“{path}” is a folder. Give a file."))
                : SourceReading.Of(Read(name, Bytes(path, name)));
        }
        catch (UnreadableException problem)
        {
            return SourceReading.Refused(problem.Sentence);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return SourceReading.Refused(new($"Filen ”{path}” finns inte. Kontrollera namnet och mappen.", $"There is no file “{path}”. Check the name and the folder."));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return SourceReading.Refused(new($"Filen ”{path}” gick inte att läsa: {problem.Message}", $"The file “{path}” could not be read: {problem.Message}"));
        }
    }

    public static SourceDocument Read(string name, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            throw new UnreadableException(new($"{name} är tom. Ange en fil med innehåll.", $"{name} is empty. Give a file with something in it."));
        }

        try
        {
            return Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".txt" or ".md" or ".text" => PlainTextSource.Read(name, NotPacked(name, bytes)),
                ".docx" => WordSource.Read(name, Packed(name, bytes)),
                ".xlsx" => WorkbookSource.Read(name, Packed(name, bytes)),
                ".doc" or ".rtf" or ".odt" => throw SaveAs(name, "docx"),
                ".xls" or ".xlsm" or ".xlsb" or ".ods" or ".csv" => throw SaveAs(name, "xlsx"),
                ".pdf" => throw new UnreadableException(new(
                    $"{name} är en PDF och läses inte direkt. Öppna den i Word och spara den som .docx, eller spara texten som .txt.",
                    $"{name} is a PDF, which is not read directly. Open it in Word and save it as .docx, or save the text as .txt.")),
                _ => throw new UnreadableException(new(
                    $"{name} har ett format som inte läses. Ange en fil i formatet .txt, .md, .docx eller .xlsx.",
                    $"{name} has a format that is not read. Give a file of the format .txt, .md, .docx or .xlsx.")),
            };
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or NotSupportedException or FormatException or OverflowException or EndOfStreamException)
        {
            throw new UnreadableException(new(
                $"{name} är skadad eller är något annat än namnet säger. Öppna den, spara den på nytt och försök igen.",
                $"{name} is damaged or is something else than its name says. Open it, save it anew and try again."));
        }
    }

    private static byte[] Bytes(string path, string name)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.Length > MostBytes)
        {
            throw new UnreadableException(new(
                $"{name} är för stor: högst {MostBytes / 1024 / 1024} MB läses. Ta bort bilderna, eller spara bara den del som har aktiviteterna.",
                $"{name} is too large: {MostBytes / 1024 / 1024} MB at most are read. Remove the pictures, or save only the part with the activities."));
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] NotPacked(string name, byte[] bytes) => bytes.AsSpan().StartsWith(Zip) || bytes.AsSpan().StartsWith(OldOffice) || bytes.AsSpan().StartsWith("%PDF"u8)
        ? throw new UnreadableException(new(
            $"{name} heter som en textfil men är något annat. Ge den dess rätta ändelse, eller spara texten som .txt.",
            $"{name} is named as a text file but is something else. Give it its right ending, or save the text as .txt."))
        : bytes;

    private static byte[] Packed(string name, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(OldOffice))
        {
            throw new UnreadableException(new(
                $"{name} är skyddad med lösenord eller sparad i ett äldre format. Ta bort lösenordet och spara den som {Path.GetExtension(name)}.",
                $"{name} is protected by a password or saved in an older format. Remove the password and save it as {Path.GetExtension(name)}."));
        }

        return bytes.AsSpan().StartsWith(Zip) ? bytes : throw new InvalidDataException();
    }

    private static UnreadableException SaveAs(string name, string ending) => new(new Text(
        $"{name} har ett format som inte läses. Öppna den och spara den som .{ending}.",
        $"{name} has a format that is not read. Open it and save it as .{ending}."));
}
