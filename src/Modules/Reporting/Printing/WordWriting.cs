using PatientSafety.Reporting.Printing.Running;
using PatientSafety.Reporting.Printing.Word;

namespace PatientSafety.Reporting.Printing;

/// <summary>Makes a Word document of a finished document.</summary>
internal sealed class WordWriting(ProgramWork work)
{
    /// <summary>Writes it.</summary>
    /// <param name="source">What it is made of. The same gives the same bytes.</param>
    /// <param name="at">The instant that the file says it was made.</param>
    /// <param name="stop">Stops the work.</param>
    public Task<Printed> WriteAsync(WordSource source, DateTimeOffset at, CancellationToken stop) =>
        work.MakeAsync(OutsideProgram.Pandoc, new WordJob(source, at), stop);
}
