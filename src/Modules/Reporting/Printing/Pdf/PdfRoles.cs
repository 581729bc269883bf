using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PatientSafety.Reporting.Printing.Pdf;

/// <summary>
/// Chromium marks emphasis with names of PDF 2.0 in a file of PDF 1.4, and readers of that version leave such words out.
/// An update at the end of the file says what the names stand for, and gives the file its id.
/// </summary>
internal static class PdfRoles
{
    private static readonly (string Newer, string Older)[] Names =
        [("Aside", "Sect"), ("Em", "Span"), ("FENote", "Note"), ("Strong", "Span"), ("Sub", "Span"), ("Title", "P")];

    public static byte[] Explain(byte[] pdf)
    {
        var root = pdf.AsSpan().IndexOf("<</Type /StructTreeRoot\n"u8);
        var trailer = pdf.AsSpan().LastIndexOf("trailer\n<<"u8);
        if (root < 0 || trailer < 0 || Number(pdf, root) is not { } number)
        {
            // Another Chromium may write otherwise. The file is good as it is.
            return pdf;
        }

        var map = string.Concat(Names.Where(name => Uses(pdf, name.Newer)).Select(name => $"/{name.Newer} /{name.Older} "));
        var tree = Words(pdf, root, ">>\nendobj"u8);
        var ends = Words(pdf, trailer, ">>\nstartxref\n"u8);
        var before = Words(pdf, pdf.AsSpan().LastIndexOf("startxref\n"u8) + "startxref\n".Length, "\n"u8);
        var id = Convert.ToHexString(SHA256.HashData(pdf).AsSpan(0, 16));
        var entry = $"{number} 0 obj\n{tree}\n/RoleMap <<{map.TrimEnd()}>>>>\nendobj\n";
        var update = string.Create(CultureInfo.InvariantCulture,
            $"{entry}xref\n{number} 1\n{pdf.Length:0000000000} 00000 n \n{ends}\n/ID [<{id}> <{id}>]\n/Prev {before}>>\nstartxref\n{pdf.Length + entry.Length}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update)];
    }

    private static bool Uses(byte[] pdf, string name) => pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"/S /{name}\n")) >= 0;

    private static string Words(byte[] pdf, int start, ReadOnlySpan<byte> end) =>
        Encoding.Latin1.GetString(pdf.AsSpan(start, Math.Max(0, pdf.AsSpan(start).IndexOf(end))));

    /// <summary>The number of the object that begins there: “12 0 obj”.</summary>
    private static int? Number(byte[] pdf, int start)
    {
        const int Longest = 20;
        var line = Encoding.Latin1.GetString(pdf.AsSpan(Math.Max(0, start - Longest), Math.Min(Longest, start))).TrimEnd('\n').Split('\n')[^1];
        return line.EndsWith(" 0 obj", StringComparison.Ordinal) && int.TryParse(line[..^" 0 obj".Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
