namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>A text and its lines.</summary>
internal sealed class Passage(string text)
{
    public string Text => text;

    /// <summary>The line break that the text uses.</summary>
    public string Break { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line ends, before its line break.</summary>
    public int LineEnd(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end > 0 && text[end - 1] == '\r' ? Math.Max(at, end - 1) : end;
    }

    public int Column(int at) => at - LineStart(at);

    /// <summary>What stands in front of a place on its line, for example the hyphen of a list.</summary>
    public string Before(int at) => text[LineStart(at)..at];

    /// <summary>Where a node ends, with the rest of the last line where it is a block: a comment there belongs to it.</summary>
    public int EndOf(PlacedNode node) => node is PlacedMap { IsFlow: false } or PlacedList { IsFlow: false } ? LineEnd(node.End) : node.End;

    /// <summary>Takes away whole lines.</summary>
    public TextEdit WithoutLines(int start, int end)
    {
        var (first, last) = (LineStart(start), LineEnd(end));
        return last == text.Length && first > 0
            ? new TextEdit(LineEnd(first - 1), last, string.Empty)
            : new TextEdit(first, last + (last == text.Length ? 0 : Break.Length), string.Empty);
    }

    /// <summary>Moves all lines but the first to the right, or to the left where the shift is negative.</summary>
    public static string Shifted(string passage, int shift)
    {
        var lines = passage.Split('\n');
        for (var line = 1; line < lines.Length; line++)
        {
            var content = lines[line].TrimStart(' ');
            var indent = lines[line].Length - content.Length;
            lines[line] = content is "" or "\r" ? lines[line] : new string(' ', Math.Max(0, indent + shift)) + content;
        }

        return string.Join('\n', lines);
    }
}
