using PatientSafety.Core;
using PatientSafety.Platform;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>Says in a sentence why there is no file.</summary>
internal static class ProgramProblems
{
    private const int FirstSignal = 128;

    // ENOSPC, EDQUOT (Linux, macOS), ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL.
    private static readonly int[] FullDisk = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    public static Text NotFound(OutsideProgram program, ReportOptions options) => string.IsNullOrWhiteSpace(program.Chosen(options))
        ? new(
            $"{Upper(program.File.Swedish)} kan inte skrivas, eftersom {program.Name} saknas: installera det (i Debian apt-get install {program.Package}) eller ange ett annat ställe med {program.Setting}.",
            $"{Upper(program.File.English!)} cannot be written, since {program.Name} is missing: install it (on Debian apt-get install {program.Package}), or name another place with {program.Setting}.")
        : new(
            $"{Upper(program.File.Swedish)} kan inte skrivas, eftersom programmet ”{Path.GetFileName(program.Chosen(options).Trim())}” som {program.Setting} anger inte finns eller inte får köras: rätta inställningen, eller ta bort den och installera {program.Name} (i Debian apt-get install {program.Package}).",
            $"{Upper(program.File.English!)} cannot be written, since the program “{Path.GetFileName(program.Chosen(options).Trim())}” that {program.Setting} names is not there or may not be run: correct the setting, or remove it and install {program.Name} (on Debian apt-get install {program.Package}).");

    public static Text NotStarted(OutsideProgram program) => new(
        $"{Upper(program.File.Swedish)} kunde inte skrivas, eftersom {program.Name} inte gick att starta: kontrollera att det är rätt installerat, och vad {program.Setting} anger.",
        $"{Upper(program.File.English!)} could not be written, since {program.Name} could not be started: see that it is properly installed, and what {program.Setting} names.");

    public static Text Hung(OutsideProgram program, int seconds) => new(
        $"{program.Name} blev inte klart med {program.File.Swedish} på {seconds} {(seconds == 1 ? "sekund" : "sekunder")} och stoppades; tiden ställs in med PATIENTSAFETY_REPORTS__PRINTINGSECONDS.",
        $"{program.Name} did not finish {program.File.English} within {seconds} {(seconds == 1 ? "second" : "seconds")} and was stopped; the time is set with PATIENTSAFETY_REPORTS__PRINTINGSECONDS.");

    public static Text Cancelled(OutsideProgram program) => new(
        $"{Upper(program.File.Swedish)} skrevs inte, eftersom arbetet avbröts.", $"{Upper(program.File.English!)} was not written, since the work was cancelled.");

    public static Text Full(OutsideProgram program) => new(
        $"{Upper(program.File.Swedish)} kunde inte skrivas, eftersom disken med mappen för tillfälliga filer är full.",
        $"{Upper(program.File.English!)} could not be written, since the disk with the folder for temporary files is full.");

    public static Text OfDisk(OutsideProgram program, Exception problem) => FullDisk.Contains(problem.HResult) ? Full(program) : new(
        $"{Upper(program.File.Swedish)} kunde inte skrivas, eftersom mappen för tillfälliga filer inte finns eller inte går att skriva i.",
        $"{Upper(program.File.English!)} could not be written, since the folder for temporary files is not there or cannot be written to.");

    public static Text Ended(OutsideProgram program, ProgramEnd end) => end.ExitCode switch
    {
        0 => new(
            $"{program.Name} avslutades utan fel men utan att ha skrivit hela {program.File.Swedish}{Line(end)}.",
            $"{program.Name} ended without an error, but without having written the whole of {program.File.English}{Line(end)}."),
        > FirstSignal and < FirstSignal + 65 when !OperatingSystem.IsWindows() => new(
            $"{program.Name} dödades (signal {end.ExitCode - FirstSignal}) innan {program.File.Swedish} var klar{Line(end)}.",
            $"{program.Name} was killed (signal {end.ExitCode - FirstSignal}) before {program.File.English} was finished{Line(end)}."),
        _ => new(
            $"{program.Name} avslutades med kod {end.ExitCode} innan {program.File.Swedish} var klar{Line(end)}.",
            $"{program.Name} ended with code {end.ExitCode} before {program.File.English} was finished{Line(end)}."),
    };

    private static string Line(ProgramEnd end) => ErrorLine.Of(end.Errors) is { Length: > 0 } line ? ": " + line : string.Empty;

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
