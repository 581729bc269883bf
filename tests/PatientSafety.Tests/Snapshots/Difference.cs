using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace PatientSafety.Tests.Snapshots;

/// <summary>Two texts as one list of lines: what went, what came, and a few lines around.</summary>
internal static class Difference
{
    private const int Around = 2;
    private const int AtMost = 80;

    public static string Between(string before, string after)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after).Lines;
        var shown = lines
            .Select((line, index) => (line, index))
            .Where(at => lines.Skip(at.index - Around).Take((2 * Around) + 1 + Math.Min(0, at.index - Around)).Any(line => line.Type != ChangeType.Unchanged))
            .ToArray();
        var text = new StringBuilder("- what the snapshot says\n+ what came\n");
        var last = -1;
        foreach (var (line, index) in shown.Take(AtMost))
        {
            text.Append(index > last + 1 ? "  …\n" : string.Empty).Append(Sign(line.Type)).Append(' ').Append(line.Text).Append('\n');
            last = index;
        }

        return text.Append(shown.Length > AtMost ? $"  … and {shown.Length - AtMost} lines more\n" : string.Empty).ToString();
    }

    private static char Sign(ChangeType type) => type switch
    {
        ChangeType.Deleted => '-',
        ChangeType.Inserted => '+',
        _ => ' ',
    };
}
