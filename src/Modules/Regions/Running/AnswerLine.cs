using System.Diagnostics;

namespace PatientSafety.Regions.Running;

/// <summary>The line to whoever started this process. Nobody else is let near it, and the process ends when it breaks.</summary>
internal sealed class AnswerLine : IDisposable
{
    private readonly Stream output;
    private readonly AnswerMarks marks;
    private readonly Thread ending;

    private AnswerLine(Stream input, Stream output, AnswerMarks marks)
    {
        ending = new Thread(() => EndWith(input)) { IsBackground = true, Name = "Line to the product" };
        this.output = output;
        this.marks = marks;
    }

    /// <summary>Takes the console away from all code that runs after this.</summary>
    public static AnswerLine Open(AnswerMarks marks)
    {
        var line = new AnswerLine(Console.OpenStandardInput(), Console.OpenStandardOutput(), marks);
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        line.ending.Start();
        return line;
    }

    public void SayReady() => Write(marks.Ready);

    public void Answer(CodeAnswer answer) => Write([.. marks.Begin, .. AnswerJson.Write(answer), .. marks.End]);

    /// <summary>Waits to be ended. A process that ended by itself would leave behind what the code has started, and nobody could tell whose it was.</summary>
    public void WaitForEnd() => ending.Join();

    public void Dispose() => output.Dispose();

    private void Write(byte[] bytes)
    {
        output.Write(bytes);
        output.Flush();
    }

    /// <summary>Nothing is ever written there. When it closes, the product has gone, and code that hangs would hang for ever.</summary>
    private static void EndWith(Stream input)
    {
        while (input.Read(new byte[1]) > 0)
        {
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
