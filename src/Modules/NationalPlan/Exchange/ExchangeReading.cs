using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Reads an exchange file. Whatever the bytes are, the answer is a file or findings.</summary>
internal static class ExchangeReading
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads it from disk. One that is too large is not read at all.</summary>
    public static byte[]? Bytes(string path, ICollection<Finding> findings)
    {
        var place = new SourceLocation(Path.GetFileName(path));
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > ExchangeFile.MaxBytes)
            {
                findings.Add(ExchangeFindings.Unreadable.At(place, new(
                    $"Filen är {stream.Length / 1024} KiB; en exportfil är högst {ExchangeFile.MaxBytes / 1024} KiB.",
                    $"The file is {stream.Length / 1024} KiB; an export file is {ExchangeFile.MaxBytes / 1024} KiB at most.")));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(FileFindings.Missing.At(place, new($"Filen {path} gick inte att läsa.", $"The file {path} could not be read."), new("Kontrollera namnet och att du får läsa filen.", "See that the name is right and that you may read the file.")));
            return null;
        }
    }

    /// <summary>Reads it from what is in the file.</summary>
    /// <param name="bytes">What is in the file.</param>
    /// <param name="name">Its name, without the folder.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The file and the bytes that its checksum and signature are about.</returns>
    public static (ExchangeFile File, byte[] Signed)? Read(byte[] bytes, string name, ICollection<Finding> findings)
    {
        var place = new SourceLocation(name);
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            if (JsonNode.Parse(text, documentOptions: Strict) is not JsonObject members)
            {
                findings.Add(ExchangeFindings.Unreadable.At(place, new("Filen är JSON men ingen exportfil.", "The file is JSON but not an export file.")));
                return null;
            }

            if (members["format"] is JsonValue known && known.GetValueKind() == JsonValueKind.String && known.GetValue<string>() is var format && format != ExchangeFile.KnownFormat)
            {
                findings.Add(ExchangeFindings.UnknownFormat.At(place, new(
                    $"Formatet är ”{Shown.Of(format)}”; programmet känner ”{ExchangeFile.KnownFormat}”.", $"The format is “{Shown.Of(format)}”; the program knows “{ExchangeFile.KnownFormat}”.")));
                return null;
            }

            var file = JsonSerializer.Deserialize<ExchangeFile>(text, ExchangeText.Options)!;
            if (file.Files.IsDefault || file.Files.Any(part => part is null))
            {
                findings.Add(Cut(place, "files"));
                return null;
            }

            return (file, ExchangeText.SignedBytes(members));
        }
        catch (DecoderFallbackException)
        {
            findings.Add(FileFindings.NotUtf8.At(place, new("Filen innehåller tecken som inte är UTF-8.", "The file holds bytes that are not UTF-8."), ExchangeFindings.Unreadable.Remedy));
        }
        catch (JsonException problem)
        {
            findings.Add(problem.LineNumber is { } line
                ? Cut(new(name, (int)line + 1, (int)(problem.BytePositionInLine ?? 0) + 1), problem.Path)
                : Cut(place, problem.Path));
        }
        catch (InvalidOperationException)
        {
            // Half a character of two, in an escape.
            findings.Add(Cut(place, where: null));
        }

        return null;
    }

    private static Finding Cut(SourceLocation place, string? where) => where is null or "$"
        ? ExchangeFindings.Unreadable.At(place, new("Filen går inte att läsa som en exportfil.", "The file cannot be read as an export file."))
        : ExchangeFindings.Unreadable.At(place, new($"Filen går inte att läsa som en exportfil vid ”{Shown.Of(where)}”.", $"The file cannot be read as an export file at “{Shown.Of(where)}”."));
}
