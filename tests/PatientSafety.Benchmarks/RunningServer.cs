using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PatientSafety.Benchmarks;

/// <summary>A server process on a free port of the loopback, killed when disposed.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process process;

    private RunningServer(Process process, int port, TimeSpan untilFirstAnswer)
    {
        this.process = process;
        Port = port;
        UntilFirstAnswer = untilFirstAnswer;
    }

    public int Port { get; }

    /// <summary>From the start of the process to the first 200.</summary>
    public TimeSpan UntilFirstAnswer { get; }

    /// <summary>Starts it and asks for an address until it answers.</summary>
    public static async Task<RunningServer> StartAsync(string assembly, string address, params string[] arguments)
    {
        var port = FreePort();
        using var client = new HttpClient();
        var info = new ProcessStartInfo("dotnet", [assembly, .. arguments, "--urls", $"http://127.0.0.1:{port}"]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        var start = Stopwatch.GetTimestamp();
        var started = Process.Start(info)!;
        started.BeginErrorReadLine();
        started.BeginOutputReadLine();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}{address}"));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return new RunningServer(started, port, Stopwatch.GetElapsedTime(start));
                }
            }
            catch (HttpRequestException) when (!started.HasExited && Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1))
            {
                await Task.Delay(2);
            }
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
