using System.ComponentModel;
using System.Diagnostics;

namespace PatientSafety.Regions.Running;

/// <summary>The process of a plugin's code. It is gone, with all that it has started, when this is disposed of.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly AnswerStream answer;
    private readonly ErrorStream errors;
    private readonly long startedAt = Stopwatch.GetTimestamp();

    private Child(Process process, AnswerMarks marks)
    {
        this.process = process;
        answer = new AnswerStream(process.StandardOutput.BaseStream, marks);
        errors = new ErrorStream(process.StandardError.BaseStream);
    }

    public byte[]? Answer => answer.Answer;

    public string Errors => errors.Text;

    /// <summary>What it ended with, or null where it was still running.</summary>
    public int? ExitCode { get; private set; }

    public static Child Start(ProcessStartInfo start, AnswerMarks marks) =>
        new(Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start."), marks);

    /// <summary>Waits for an answer, and no longer than the limits allow.</summary>
    public ChildEnd Watch(TimeSpan codeMayTake)
    {
        while (!answer.WaitFor(CodeLimits.Look))
        {
            if (process.HasExited)
            {
                // What it wrote last may still be on its way. What it has started may hold the way open for ever.
                answer.WaitFor(TimeSpan.FromSeconds(1));
                break;
            }

            if (Held() > CodeLimits.ProcessMegabytes * 1024L * 1024)
            {
                return ChildEnd.TookTooMuchMemory;
            }

            if (answer.Taken > codeMayTake)
            {
                return ChildEnd.TookTooLong;
            }

            if (answer.Taken is null && Stopwatch.GetElapsedTime(startedAt) > CodeLimits.Start)
            {
                return ChildEnd.NotReady;
            }
        }

        return answer switch
        {
            { Answer: not null } => ChildEnd.Answered,
            { IsTooMuch: true } => ChildEnd.WroteTooMuch,
            _ => Ended(),
        };
    }

    public void Dispose()
    {
        try
        {
            // Also after an answer: threads that the code has started, and programs, would live on.
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception problem) when (problem is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }

        process.Dispose();
    }

    private long Held()
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended just now.
            return 0;
        }
    }

    private ChildEnd Ended()
    {
        ExitCode = process.WaitForExit(TimeSpan.FromSeconds(1)) ? process.ExitCode : null;
        return answer.Taken is null ? ChildEnd.NotReady : ChildEnd.Ended;
    }
}
