using System.Diagnostics;

namespace PatientSafety.Regions.Running;

/// <summary>The line to whoever started this process. Nobody else is let near it, and the process ends when it breaks.</summary>
internal sealed class AnswerLine : IDisposable
{
    private readonly Stream output;
    private readonly AnswerMarks marks;

    private AnswerLine(Stream output, AnswerMarks marks)
    {
        this.output = output;
        this.marks = marks;
    }

    /// <summary>Takes the console away from all code that runs after this.</summary>
    public static AnswerLine Open(AnswerMarks marks)
    {
        var input = Console.OpenStandardInput();
        var line = new AnswerLine(Console.OpenStandardOutput(), marks);
        Console.SetIn(TextReader.Null);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        new Thread(() => EndWith(input)) { IsBackground = true, Name = "Line to the product" }.Start();
        return line;
    }

    public void SayReady() => Write(marks.Ready);

    public void Answer(CodeAnswer answer) => Write([.. marks.Begin, .. AnswerJson.Write(answer), .. marks.End]);

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
