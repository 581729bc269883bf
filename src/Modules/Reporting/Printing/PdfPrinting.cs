using PatientSafety.Reporting.Printing.Pdf;
using PatientSafety.Reporting.Printing.Running;

namespace PatientSafety.Reporting.Printing;

/// <summary>Makes PDF of a finished document.</summary>
internal sealed class PdfPrinting(ProgramWork work)
{
    /// <summary>Prints it.</summary>
    /// <param name="html">The whole document, with all that it shows within it. The same document gives the same pages, and nearly always the same bytes: now and then Chromium sets a word a part of a pixel off.</param>
    /// <param name="at">The instant that the file says it was made.</param>
    /// <param name="stop">Stops the work.</param>
    public Task<Printed> PrintAsync(string html, DateTimeOffset at, CancellationToken stop) =>
        work.MakeAsync(OutsideProgram.Chromium, new PdfJob(html, at), stop);
}
