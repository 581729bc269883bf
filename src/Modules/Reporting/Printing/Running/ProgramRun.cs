using System.ComponentModel;
using System.Diagnostics;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>Runs a program to its end, and no longer than it may take. Afterwards it is gone with all that it has started.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Dying = TimeSpan.FromSeconds(5);

    public static async Task<ProgramEnd> ToItsEndAsync(ProcessStartInfo start, TimeSpan mayTake, CancellationToken stop)
    {
        using var process = Process.Start(start) ?? throw new Win32Exception();
        process.StandardInput.Close();
        _ = new LastWords(process.StandardOutput.BaseStream);
        var errors = new LastWords(process.StandardError.BaseStream);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        over.CancelAfter(mayTake);
        try
        {
            await process.WaitForExitAsync(over.Token);
        }
        catch (OperationCanceledException)
        {
            await StopAsync(process);
            stop.ThrowIfCancellationRequested();
            return new(ExitCode: null, string.Empty);
        }

        return new(process.ExitCode, await errors.TextAsync());
    }

    private static async Task StopAsync(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            using var patience = new CancellationTokenSource(Dying);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or AggregateException or OperationCanceledException)
        {
            // It has ended by itself, or the system will not let go of it.
        }
    }
}
