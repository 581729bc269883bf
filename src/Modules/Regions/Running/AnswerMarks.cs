using System.Text;

namespace PatientSafety.Regions.Running;

/// <summary>What stands around an answer on standard output, so that whatever the code writes there besides is not taken for it.</summary>
/// <param name="Word">A word that nobody else would write, new for each process.</param>
internal sealed record AnswerMarks(string Word)
{
    /// <summary>The program is up, and the code's time begins.</summary>
    public byte[] Ready { get; } = Line(Word, "ready");

    public byte[] Begin { get; } = Line(Word, "begin");

    public byte[] End { get; } = Line(Word, "end");

    private static byte[] Line(string word, string what) => Encoding.ASCII.GetBytes($"\n{word} {what}\n");
}
