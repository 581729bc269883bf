using PatientSafety.Platform.Files;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Platform.CommandLine;

/// <summary>A table that a command writes to a file.</summary>
public static class TableFile
{
    /// <summary>Writes it, as the ending of the file's name says.</summary>
    /// <param name="context">Where it is said why it was not written.</param>
    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether one that is there already is replaced.</param>
    /// <param name="write">Writes the table.</param>
    /// <returns>The exit code.</returns>
    public static int Write(CommandContext context, string path, bool overwrite, Action<Stream, TableKind> write)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(write);
        if (KindOf(path) is not { } kind)
        {
            var name = Path.GetFileName(path);
            context.Messages.WriteLine(context.Say($"{name}: filen ska sluta på .csv eller .xlsx.", $"{name}: the file is to end in .csv or .xlsx."));
            return ExitCode.WrongUsage;
        }

        if (WholeFile.Write(path, overwrite, stream => write(stream, kind)) is { } problem)
        {
            context.Messages.WriteLine(context.Say(problem));
            return ExitCode.Failure;
        }

        return ExitCode.Fine;
    }

    private static TableKind? KindOf(string path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".csv" => TableKind.Csv,
        ".xlsx" => TableKind.Workbook,
        _ => null,
    };
}
