using System.Diagnostics;

namespace PatientSafety.Benchmarks;

/// <summary>Runs somebody else's program, with its words left aside.</summary>
internal static class OutsideRun
{
    public static async Task ToItsEndAsync(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var words = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(start.FileName)} ended with {process.ExitCode}. {string.Join(' ', await words)}");
        }
    }
}
