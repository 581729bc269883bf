using System.Text;

namespace PatientSafety.Regions.Running;

/// <summary>Keeps the beginning of what a process writes to standard error, and lets it write on: a full pipe would hold it up.</summary>
internal sealed class ErrorStream
{
    private readonly Stream source;
    private readonly Thread thread;
    private readonly byte[] beginning = new byte[4 * 1024];
    private int length;

    public ErrorStream(Stream source)
    {
        this.source = source;
        thread = new Thread(Read) { IsBackground = true, Name = "Errors of a plugin's code" };
        thread.Start();
    }

    /// <summary>What it wrote, once it has ended.</summary>
    public string Text => thread.Join(TimeSpan.FromSeconds(1)) ? Encoding.UTF8.GetString(beginning, 0, length) : string.Empty;

    private void Read()
    {
        var rest = new byte[16 * 1024];
        try
        {
            while (source.Read(rest) is var count and > 0)
            {
                var kept = Math.Min(count, beginning.Length - length);
                rest.AsSpan(0, kept).CopyTo(beginning.AsSpan(length));
                length += kept;
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process was stopped: whoever did it knows why.
        }
    }
}
