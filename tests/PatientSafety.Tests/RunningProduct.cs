using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PatientSafety.Tests;

/// <summary>The product as people run it: a process of its own, a free port, a data folder of its own.</summary>
internal sealed partial class RunningProduct : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly TemporaryFolder data;

    private RunningProduct(Process process, TemporaryFolder data, Uri address)
    {
        this.process = process;
        this.data = data;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The program as the build made it.</summary>
    public static string Program { get; } = Path.Combine(Repository.Artifacts, "Host", Repository.Configuration, "patientsafety.dll");

    /// <summary>Starts it; the data folder goes when it ends.</summary>
    public static async Task<RunningProduct> StartAsync(TemporaryFolder data, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "serve", "--urls", "http://127.0.0.1:0", "--data", data.Path])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start) ?? throw new InvalidOperationException("The product did not start.");
        try
        {
            return new RunningProduct(started, data, await AddressAsync(started));
        }
        catch
        {
            await EndAsync(started, data);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await EndAsync(process, data);

    /// <summary>Kills it and leaves the data folder as it is, for another to be started over it.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<Uri> AddressAsync(Process program)
    {
        var found = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (said)
            {
                said.Add(line.Data ?? string.Empty);
            }

            if (line.Data is not null && Addresses().Match(line.Data) is { Success: true } match)
            {
                found.TrySetResult(new Uri(match.Value));
            }
        }

        // Both streams are read to the end, as a full pipe would stop the product.
        program.OutputDataReceived += Hear;
        program.ErrorDataReceived += Hear;
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        await Task.WhenAny(found.Task, program.WaitForExitAsync(), Task.Delay(Patience));
        if (found.Task.IsCompleted)
        {
            return await found.Task;
        }

        lock (said)
        {
            throw new InvalidOperationException($"The product told no address. It said:\n{string.Join('\n', said)}");
        }
    }

    private static async Task EndAsync(Process program, TemporaryFolder folder)
    {
        if (!program.HasExited)
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
        }

        program.Dispose();
        folder.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*", RegexOptions.None, 1000)]
    private static partial Regex Addresses();
}
