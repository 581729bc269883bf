using System.Collections.Concurrent;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Running;

/// <summary>Asks a process only where the answer is not known: in memory while the program runs, and in the data folder for the next time.</summary>
internal sealed class KeptAnswers(CodeInChild child, AnswerFiles files, INationalPlans national, TimeProvider clock)
{
    private const int AtMost = 256;
    private readonly ConcurrentDictionary<string, Lazy<Task<CodeAnswer>>> asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> stopped = new(StringComparer.Ordinal);

    /// <summary>The answer, or the promise of it. Who asks the same meanwhile gets the same.</summary>
    public Task<CodeAnswer> Ask(CodeQuestion question)
    {
        if (CodeKey.Of(question, national) is not { } key)
        {
            return OnItsOwnThread(() => child.Run(question));
        }

        if (asked.Count > AtMost)
        {
            asked.Clear();
            stopped.Clear();
        }

        if (stopped.TryGetValue(key, out var at) && clock.GetElapsedTime(at) > CodeLimits.StoppedIsKept && stopped.TryRemove(key, out _))
        {
            asked.TryRemove(key, out _);
        }

        return asked.GetOrAdd(key, _ => new(() => files.Read(key) is { } kept ? Task.FromResult(kept) : OnItsOwnThread(() => Run(question, key)))).Value;
    }

    private CodeAnswer Run(CodeQuestion question, string key)
    {
        var answer = child.Run(question);
        if (!answer.Settled)
        {
            stopped[key] = clock.GetTimestamp();
        }
        else if (answer.Key == key)
        {
            files.Write(key, answer);
        }
        else
        {
            // The files or the editions changed in between, so this is an answer to another question.
            asked.TryRemove(key, out _);
        }

        return answer;
    }

    /// <summary>The wait is long, and the threads of the pool are for those who visit the pages.</summary>
    private static Task<CodeAnswer> OnItsOwnThread(Func<CodeAnswer> run) =>
        Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
