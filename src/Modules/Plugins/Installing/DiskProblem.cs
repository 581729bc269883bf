using PatientSafety.Core;

namespace PatientSafety.Plugins.Installing;

/// <summary>Why a disk said no, in a sentence. The system's own names the path in English, and where the data lies is nobody's business on a page.</summary>
internal static class DiskProblem
{
    // The numbers of the systems: ENOSPC, EDQUOT (Linux, macOS), ERROR_DISK_FULL, and EROFS, ERROR_WRITE_PROTECT.
    private static readonly HashSet<int> Full = [28, 122, 69, unchecked((int)0x80070070)];
    private static readonly HashSet<int> ReadOnly = [30, unchecked((int)0x80070013)];

    public static Text Of(Exception problem) => problem switch
    {
        _ when Full.Contains(problem.HResult) => new("Disken är full.", "The disk is full."),
        _ when ReadOnly.Contains(problem.HResult) => new("Disken går bara att läsa.", "The disk can only be read."),
        UnauthorizedAccessException => new("Programmet saknar rättighet till filen eller mappen.", "The program has no right to the file or folder."),
        FileNotFoundException or DirectoryNotFoundException => new("Filen eller mappen finns inte.", "There is no such file or folder."),
        _ => new("Disken svarade med ett fel.", "The disk answered with an error."),
    };
}
