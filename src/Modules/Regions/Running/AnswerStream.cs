using System.Buffers;
using System.Diagnostics;

namespace PatientSafety.Regions.Running;

/// <summary>Reads a process's standard output on a thread of its own, until its answer is whole, it has written too much, or it has ended.</summary>
internal sealed class AnswerStream
{
    private readonly Stream source;
    private readonly AnswerMarks marks;
    private readonly Thread thread;
    private readonly ArrayBufferWriter<byte> read = new();
    private long readyAt;

    public AnswerStream(Stream source, AnswerMarks marks)
    {
        this.source = source;
        this.marks = marks;
        thread = new Thread(Read) { IsBackground = true, Name = "Answer of a plugin's code" };
        thread.Start();
    }

    /// <summary>How long the code has had, or null where its turn has not come.</summary>
    public TimeSpan? Taken => Interlocked.Read(ref readyAt) is var at and not 0 ? Stopwatch.GetElapsedTime(at) : null;

    /// <summary>The answer. Null before <see cref="WaitFor"/> has said that reading is over, and where there was none.</summary>
    public byte[]? Answer { get; private set; }

    public bool IsTooMuch { get; private set; }

    /// <summary>Whether reading is over; waits for that a while.</summary>
    public bool WaitFor(TimeSpan patience) => thread.Join(patience);

    private void Read()
    {
        var piece = new byte[64 * 1024];
        try
        {
            while (Answer is null && !IsTooMuch && source.Read(piece) is var count and > 0)
            {
                read.Write(piece.AsSpan(0, count));
                Look(count);
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process was stopped: whoever did it knows why.
        }
    }

    private void Look(int count)
    {
        var all = read.WrittenSpan;

        // A mark may have come in two pieces.
        var fresh = all[Math.Max(0, all.Length - count - marks.Begin.Length)..];
        if (Taken is null && fresh.IndexOf(marks.Ready) >= 0)
        {
            Interlocked.Exchange(ref readyAt, Stopwatch.GetTimestamp());
        }

        if (fresh.IndexOf(marks.End) >= 0)
        {
            var begin = all.IndexOf(marks.Begin) is var at and >= 0 ? at + marks.Begin.Length : all.Length;
            var end = all[begin..].IndexOf(marks.End);
            Answer = end < 0 ? [] : all[begin..][..end].ToArray();
        }
        else
        {
            IsTooMuch = all.Length > CodeLimits.AnswerMegabytes * 1024 * 1024;
        }
    }
}
