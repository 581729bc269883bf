using System.Diagnostics;
using System.Globalization;

namespace PatientSafety.Tests;

/// <summary>The programs that run on this machine, by their command lines. Linux only.</summary>
internal static class RunningPrograms
{
    /// <summary>The ids of those whose command line holds a text.</summary>
    public static IReadOnlyList<int> With(string text) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && id != Environment.ProcessId && Read(id, "cmdline").Contains(text, StringComparison.Ordinal)),
    ];

    public static int ParentOf(int id) =>
        int.Parse(Read(id, "status").Split('\n').Single(line => line.StartsWith("PPid:", StringComparison.Ordinal))[5..], CultureInfo.InvariantCulture);

    /// <summary>Waits until there are some, or none, and gives them.</summary>
    public static async Task<IReadOnlyList<int>> WaitForAsync(string text, bool some)
    {
        var since = Stopwatch.GetTimestamp();
        while (With(text) is var found)
        {
            if (found.Count > 0 == some)
            {
                return found;
            }

            if (Stopwatch.GetElapsedTime(since) > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException($"“{text}” is {(some ? "not running" : "still running")}.");
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return [];
    }

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
