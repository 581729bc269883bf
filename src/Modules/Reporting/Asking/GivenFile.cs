using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Reporting.Asking;

/// <summary>A file that somebody names on the command line.</summary>
internal static class GivenFile
{
    private const int LargestMegabytes = 200;

    /// <summary>What stands in it; null where it cannot be read, and then it has been said why.</summary>
    public static async Task<byte[]?> ReadAsync(CommandContext context, string path, CancellationToken stop)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestMegabytes * 1024L * 1024 })
            {
                await context.Messages.WriteLineAsync(context.Say($"{path} är större än {LargestMegabytes} MB och läses inte.", $"{path} is larger than {LargestMegabytes} MB and is not read."));
                return null;
            }

            return await File.ReadAllBytesAsync(path, stop);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await context.Messages.WriteLineAsync(context.Say($"Filen ”{path}” går inte att läsa. Kontrollera namnet och att du får läsa den.", $"The file “{path}” cannot be read. Check the name, and that you may read it."));
            return null;
        }
    }
}
