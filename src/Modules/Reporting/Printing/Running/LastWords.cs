using System.Text;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>Keeps the end of what a program writes, and lets it write on: a full pipe would hold it up.</summary>
internal sealed class LastWords
{
    private readonly Stream source;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] kept = new byte[8 * 1024];
    private long length;

    public LastWords(Stream source)
    {
        this.source = source;

        // Reading a pipe holds its thread, so it is not one of those that answer requests.
        new Thread(Read) { IsBackground = true, Name = "Words of a program" }.Start();
    }

    /// <summary>What it wrote last. What it has started may hold the pipe open for ever, so that is not waited for.</summary>
    public async Task<string> TextAsync()
    {
        await Task.WhenAny(ended.Task, Task.Delay(TimeSpan.FromSeconds(1)));
        return ended.Task.IsCompleted ? Text() : string.Empty;
    }

    private string Text()
    {
        var start = (int)(length % kept.Length);
        return length <= kept.Length
            ? Encoding.UTF8.GetString(kept, 0, (int)length)
            : Encoding.UTF8.GetString([.. kept[start..], .. kept[..start]]);
    }

    private void Read()
    {
        var part = new byte[4 * 1024];
        try
        {
            while (source.Read(part) is var count and > 0)
            {
                for (var index = 0; index < count; index++, length++)
                {
                    kept[length % kept.Length] = part[index];
                }
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The program was stopped: whoever did it knows why.
        }

        ended.SetResult();
    }
}
