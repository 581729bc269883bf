using System.Text;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Packing;

/// <summary>What a file is, by what is in it and not by what it is called.</summary>
internal static class FileKinds
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] Texts = [".yaml", ".yml", ".md", ".txt", ".json", ".csv", ".svg"];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    /// <summary>Why a file is none that a plugin without code may hold, or null where it is. Only texts and pictures are.</summary>
    public static Text? ForeignToData(string path, ReadOnlySpan<byte> content)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (CodeIn(content) is { } code)
        {
            return new($"{path} är {code.Swedish}.", $"{path} is {code.English}.");
        }

        if (ending == ".png" ? content.StartsWith(Png) : ending is ".jpg" or ".jpeg" && content.StartsWith(Jpeg))
        {
            return null;
        }

        if (!Texts.Contains(ending, StringComparer.Ordinal))
        {
            return new($"{path} är varken en text ({string.Join(", ", Texts)}) eller en bild (.png, .jpg).", $"{path} is neither a text ({string.Join(", ", Texts)}) nor a picture (.png, .jpg).");
        }

        return IsText(content) ? null : new($"{path} heter som en text men är ingen.", $"{path} is named as a text but is none.");
    }

    private static Text? CodeIn(ReadOnlySpan<byte> content) => content switch
    {
        // An editor's mark hides nothing: there are shells that read past it.
        [0xEF, 0xBB, 0xBF, .. var rest] => CodeIn(rest),
        [(byte)'M', (byte)'Z', ..] => new("en programfil", "a program"),
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => new("en programfil", "a program"),
        [0xCF or 0xCE, 0xFA, 0xED, 0xFE, ..] or [0xCA, 0xFE, 0xBA, 0xBE, ..] or [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] => new("en programfil", "a program"),
        [0x00, (byte)'a', (byte)'s', (byte)'m', ..] => new("en programfil", "a program"),
        [(byte)'#', (byte)'!', ..] => new("ett skript", "a script"),
        [(byte)'P', (byte)'K', 3 or 5, ..] or [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, ..] => new("ett arkiv, som kan innehålla vad som helst", "an archive, which may hold anything"),
        _ => null,
    };

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        try
        {
            return !StrictUtf8.GetString(content).Any(letter => letter < ' ' && letter is not ('\n' or '\r' or '\t'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
