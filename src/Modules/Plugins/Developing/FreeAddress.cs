using System.Net;
using System.Net.Sockets;

namespace PatientSafety.Plugins.Developing;

/// <summary>Where to serve when nobody has said it: the usual address, or a free one where another program has that.</summary>
internal static class FreeAddress
{
    public const string OfThisMachine = "http://127.0.0.1:0";

    public static string InsteadOf(string usual)
    {
        if (!Uri.TryCreate(usual, UriKind.Absolute, out var url) || !url.IsLoopback || url.Port == 0)
        {
            return usual;
        }

        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, url.Port) { ExclusiveAddressUse = true };
            listener.Start();
            return usual;
        }
        catch (SocketException)
        {
            return OfThisMachine;
        }
    }

    /// <summary>An address that a browser can open, of one that the server listens on.</summary>
    public static string ToOpen(string listened) => listened
        .Replace("[::]", "localhost", StringComparison.Ordinal)
        .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
        .TrimEnd('/');
}
