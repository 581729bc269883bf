using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PatientSafety.Benchmarks;

/// <summary>Asks one address over a few kept connections, as cheaply as can be, so that the server is what is measured.</summary>
internal sealed class Load(int port, string path)
{
    private const int Connections = 8;
    private readonly byte[] request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");

    /// <summary>Requests a second over a time.</summary>
    public async Task<double> RunAsync(TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => AskAsync(stop.Token))));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private async Task<long> AskAsync(CancellationToken stop)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port, CancellationToken.None);
        var buffer = new byte[256 * 1024];
        var count = 0L;
        while (!stop.IsCancellationRequested)
        {
            await socket.SendAsync(request, CancellationToken.None);
            await ReadAnswerAsync(socket, buffer);
            count++;
        }

        return count;
    }

    private static async Task ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var read = 0;
        int? end = null;
        while (end is null || read < end)
        {
            var more = await socket.ReceiveAsync(buffer.AsMemory(read), CancellationToken.None);
            if (more == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            read += more;
            end ??= EndOfAnswer(buffer.AsSpan(0, read));
        }
    }

    private static int? EndOfAnswer(ReadOnlySpan<byte> received)
    {
        var headers = received.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(received[..headers]);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Not an answer to measure: {text.Split('\r')[0]}");
        }

        const string Length = "\r\nContent-Length: ";
        var at = text.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? throw new InvalidOperationException("The answer has no length.")
            : headers + 4 + int.Parse(text.AsSpan(at + Length.Length).ToString().Split('\r')[0], CultureInfo.InvariantCulture);
    }
}
