using System.ComponentModel;
using Microsoft.Extensions.Options;
using PatientSafety.Platform;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>Lets a program make a file in a folder of its own. What goes wrong is a sentence.</summary>
internal sealed class ProgramWork(IOptions<ProductOptions> options, PrintingPlace place, PrintingTurns turns)
{
    private const int LongestSeconds = 3600;

    public async Task<Printed> MakeAsync(OutsideProgram program, IPrintingJob job, CancellationToken stop)
    {
        if (program.Find(options.Value.Reports) is not { } path)
        {
            return new(null, ProgramProblems.NotFound(program, options.Value.Reports));
        }

        try
        {
            return await turns.TakeAsync(() => MakeAsync(program, path, job, stop), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new(null, ProgramProblems.Cancelled(program));
        }
        catch (Win32Exception)
        {
            return new(null, ProgramProblems.NotStarted(program));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(null, IsFull() ? ProgramProblems.Full(program) : ProgramProblems.OfDisk(program, problem));
        }
    }

    private async Task<Printed> MakeAsync(OutsideProgram program, string path, IPrintingJob job, CancellationToken stop)
    {
        var seconds = Math.Clamp(options.Value.Reports.PrintingSeconds, 1, LongestSeconds);
        await using var folder = PrintingFolder.In(place);
        await job.PrepareAsync(folder, stop);
        var start = ProgramStart.Of(path, job.Arguments(folder), folder.Path);
        job.Adjust(start.Environment, folder);
        var end = await ProgramRun.ToItsEndAsync(start, TimeSpan.FromSeconds(seconds), stop);
        var made = folder.At(job.File);
        if (end.ExitCode is 0 && File.Exists(made) && await File.ReadAllBytesAsync(made, stop) is var bytes && job.IsWhole(bytes))
        {
            return job.Finish(bytes);
        }

        return new(null, end.ExitCode is null ? ProgramProblems.Hung(program, seconds) : IsFull() ? ProgramProblems.Full(program) : ProgramProblems.Ended(program, end));
    }

    // A program that found no room often says something else.
    private bool IsFull()
    {
        const long LeastRoom = 1024 * 1024;
        return Directory.Exists(place.Path) && new DriveInfo(place.Path).AvailableFreeSpace < LeastRoom;
    }
}
