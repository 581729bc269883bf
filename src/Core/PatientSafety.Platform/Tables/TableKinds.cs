using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>Tells a workbook from text, and other things from tables, by what stands at the beginning: names lie.</summary>
internal static class TableKinds
{
    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TableKind Of(Stream stream, string name)
    {
        Span<byte> buffer = stackalloc byte[64];
        var start = buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (start.StartsWith(Zip))
        {
            return TableKind.Workbook;
        }

        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        Text? problem = start switch
        {
            _ when start.IsEmpty => new(
                $"{name} är tom. Ange en fil med innehåll.",
                $"{name} is empty. Give a file with something in it."),
            _ when start.StartsWith(OldOffice) => new(
                $"{name} är skyddad med lösenord eller sparad i ett äldre format. Ta bort lösenordet och spara den som .xlsx.",
                $"{name} is protected by a password or saved in an older format. Remove the password and save it as .xlsx."),
            _ when start.StartsWith("%PDF"u8) => new(
                $"{name} är en PDF. Ange en CSV-fil eller en arbetsbok (.xlsx).",
                $"{name} is a PDF. Give a CSV file or a workbook (.xlsx)."),
            _ when text.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] => new(
                $"{name} är en webbsida eller en XML-fil. Öppna den i kalkylprogrammet och spara den som .xlsx.",
                $"{name} is a web page or an XML file. Open it in the spreadsheet and save it as .xlsx."),
            _ when Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xlsb" or ".xls" or ".ods" => new(
                $"{name} är skadad eller är något annat än namnet säger. Öppna den, spara den som .xlsx och försök igen.",
                $"{name} is damaged or is something else than its name says. Open it, save it as .xlsx and try again."),
            _ => null,
        };
        return problem is null ? TableKind.Csv : throw new UnreadableException(problem);
    }
}
