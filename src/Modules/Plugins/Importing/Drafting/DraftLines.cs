using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>Writes a YAML file with comments. Every value goes through the writer that knows what has to be quoted.</summary>
internal sealed class DraftLines
{
    private const int Width = 110;
    private static readonly SourceLocation Nowhere = new(string.Empty);
    private readonly StringBuilder text = new();

    public static YamlScalar Scalar(string? value) => value is null ? new("null", Quoted: false, Nowhere) : new(value, Quoted: true, Nowhere);

    public static YamlScalar Plain(string value) => new(value, Quoted: false, Nowhere);

    public static YamlList List(params IEnumerable<YamlNode> items) => new([.. items], Nowhere);

    public static YamlMap Map(params IEnumerable<(string Key, YamlNode? Value)> entries) =>
        new([.. entries.Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(Plain(entry.Key), entry.Value!))], Nowhere);

    public DraftLines Blank()
    {
        text.Append('\n');
        return this;
    }

    public DraftLines Raw(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A comment, divided at spaces where it is long. A line break in it would end it, so there is none.</summary>
    public DraftLines Comment(int indent, string sentence)
    {
        var margin = new string(' ', indent) + "# ";
        var line = new StringBuilder(margin);
        foreach (var word in sentence.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > margin.Length && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(margin).Append("  ");
            }
            else if (line.Length > margin.Length)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        text.Append(line).Append('\n');
        return this;
    }

    public DraftLines ToSettle(int indent, string sentence) => Comment(indent, $"ATT AVGÖRA: {sentence}");

    public DraftLines Pair(int indent, string key, YamlNode value, bool beginsItem = false)
    {
        var lines = YamlText.Of(Map((key, value))).TrimEnd('\n').Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var margin = at == 0 && beginsItem ? new string(' ', indent - 2) + "- " : new string(' ', indent);
            text.Append(lines[at].Length == 0 ? string.Empty : margin + lines[at]).Append('\n');
        }

        return this;
    }

    public override string ToString() => text.ToString();
}
