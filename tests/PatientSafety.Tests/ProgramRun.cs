using System.Diagnostics;

namespace PatientSafety.Tests;

/// <summary>What came of running a program to its end.</summary>
/// <param name="ExitCode">What it told the shell.</param>
/// <param name="Results">What it wrote to standard output.</param>
/// <param name="Messages">What it wrote to standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Results, string Messages)
{
    // Not the data folder of whoever runs the tests, which may hold anything.
    private static readonly Lazy<TemporaryFolder> Data = new(() =>
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    });

    public static Task<ProgramRun> OfAsync(string program, string folder, params IReadOnlyList<string> arguments) =>
        OfAsync(program, folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <summary>With variables in its environment besides those of the tests.</summary>
    public static async Task<ProgramRun> OfAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATIENTSAFETY_DATA"] = Data.Value.Path;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var results = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await results, await messages);
    }
}
