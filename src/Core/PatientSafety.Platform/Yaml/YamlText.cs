using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PatientSafety.Platform.Yaml;

/// <summary>Writes nodes as a YAML file. The same nodes give the same bytes, on every machine.</summary>
public static class YamlText
{
    private static readonly EmitterSettings Settings = new(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: false, indentSequences: true, newLine: "\n");

    public static string Of(YamlMap map)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(version: null, tags: null, isImplicit: true));
        Emit(emitter, map);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach (var (key, value) in map.Entries)
                {
                    Emit(emitter, key);
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case YamlList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (var item in list.Items)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case YamlScalar scalar:
                var value1 = scalar.IsNull ? "null" : scalar.Value;
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value1, StyleOf(scalar), isPlainImplicit: true, isQuotedImplicit: true));
                break;
        }
    }

    /// <summary>Plain where that is read back as it stands, lines of their own where there are several, else quoted.</summary>
    private static ScalarStyle StyleOf(YamlScalar scalar)
    {
        var value = scalar.Value;
        if (scalar.IsNull || (!scalar.Quoted && value.Length > 0))
        {
            return ScalarStyle.Plain;
        }

        if (value.Any(NeedsEscape) || value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return ScalarStyle.DoubleQuoted;
        }

        if (value.Contains('\n', StringComparison.Ordinal))
        {
            return value.Split('\n').Any(line => line.Length > 0 && (char.IsWhiteSpace(line[0]) || char.IsWhiteSpace(line[^1])))
                ? ScalarStyle.DoubleQuoted
                : ScalarStyle.Literal;
        }

        return value is "null" or "~" || !char.IsLetterOrDigit(value[0]) || value.Any(letter => letter is '#' or ':' or '"' or '\'')
            ? ScalarStyle.DoubleQuoted
            : ScalarStyle.Plain;
    }

    /// <summary>Whether a letter has no place in a text that is written as it is: control characters, halves of characters, and what YAML takes for a line end.</summary>
    private static bool NeedsEscape(char letter) => (char.IsControl(letter) && letter != '\n') || letter is '\uFEFF' or '\u2028' or '\u2029';
}
