using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PatientSafety.Tests.FollowUp.Reminding;

/// <summary>A small mail server on this machine that keeps what it is given, or refuses it (RFC 5321).</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task work;

    public MailServer()
    {
        listener.Start();
        work = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The letters, without the dots that the transport adds.</summary>
    public List<(string To, byte[] Letter)> Received { get; } = [];

    /// <summary>Who is refused.</summary>
    public string? Refuses { get; set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await work;
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var to = string.Empty;
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
            {
                to = line[9..].Trim('<', '>', ' ');
                await writer.WriteLineAsync(to == Refuses ? "550 no such mailbox" : "250 ok");
            }
            else if (line.Equals("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                var text = new StringBuilder();
                while (await reader.ReadLineAsync(stop.Token) is { } written and not ".")
                {
                    text.Append(written.StartsWith('.') ? written[1..] : written).Append("\r\n");
                }

                Received.Add((to, Encoding.Latin1.GetBytes(text.ToString())));
                await writer.WriteLineAsync("250 kept");
            }
            else if (line.Equals("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("221 bye");
                return;
            }
            else
            {
                await writer.WriteLineAsync("250 ok");
            }
        }
    }
}
