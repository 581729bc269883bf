using System.Globalization;
using System.Text;

namespace PatientSafety.Reporting.Printing.Pdf;

/// <summary>Sets the instants in a PDF file that say when it was made. Everything keeps its place.</summary>
internal static class PdfDates
{
    public static void Set(byte[] pdf, DateTimeOffset at)
    {
        var said = Encoding.ASCII.GetBytes(at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        foreach (var key in (string[])["/CreationDate (D:", "/ModDate (D:"])
        {
            // A text of the document cannot be taken for it: its parentheses are written otherwise.
            if (pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes(key)) is var found and >= 0)
            {
                said.CopyTo(pdf, found + key.Length);
            }
        }
    }
}
