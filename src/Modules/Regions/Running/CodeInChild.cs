using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.Platform;

namespace PatientSafety.Regions.Running;

/// <summary>Runs a plugin's code in a process of its own, which is this program once more, so that nothing it does reaches this one.</summary>
internal sealed class CodeInChild(ProductProgram program, DataFolder data, IOptions<ProductOptions> options) : IDisposable
{
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);
    private int started;

    /// <summary>How many processes there have been.</summary>
    public int Started => Volatile.Read(ref started);

    /// <summary>Asks, and waits for the answer. It blocks for as long as the limits allow, and longer where many ask.</summary>
    public CodeAnswer Run(CodeQuestion question)
    {
        turns.Wait();
        try
        {
            Interlocked.Increment(ref started);
            var place = Directory.CreateTempSubdirectory("patientsafety-code-").FullName;
            try
            {
                return RunIn(place, question);
            }
            finally
            {
                Remove(place);
            }
        }
        catch (Exception problem) when (problem is Win32Exception or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return CodeAnswer.Stopped(ChildProblems.NotStarted(question.Assembly, new Text(problem.Message.TrimEnd('.'), problem.Message.TrimEnd('.'))));
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private CodeAnswer RunIn(string place, CodeQuestion question)
    {
        var marks = new AnswerMarks(RandomNumberGenerator.GetHexString(32, lowercase: true));
        var start = program.Start(
            "plugin", RunCodeCommand.Verb, question.Folder, "--assembly", question.Assembly, "--today", question.Today.ToString("O", CultureInfo.InvariantCulture), "--mark", marks.Word, "--data", data.Path);
        using var child = Child.Start(start.In(place), marks);
        var seconds = options.Value.PluginCodeSeconds;
        var end = child.Watch(TimeSpan.FromSeconds(seconds));
        return end == ChildEnd.Answered && AnswerJson.Read(child.Answer) is { } answer
            ? answer
            : CodeAnswer.Stopped(ChildProblems.Of(end, question.Assembly, seconds, child.ExitCode, end == ChildEnd.Ended ? child.Errors : string.Empty));
    }

    private static void Remove(string place)
    {
        try
        {
            Directory.Delete(place, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The system cleans its temporary files.
        }
    }
}
