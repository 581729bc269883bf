using System.Globalization;
using System.Text;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.NationalPlan.Writing;

/// <summary>The same file as somebody else would lay it out: keys in another order, now in braces and now on lines of their own, texts always in quotation marks, comments and empty lines between, what is not said left out or written as null.</summary>
internal static class Relaid
{
    public static string Of(YamlMap file, Chance chance)
    {
        var text = new StringBuilder("# Ett annat sätt att skriva.\n");
        Block(text, file, chance, indentation: 0);
        return text.ToString();
    }

    private static void Block(StringBuilder text, YamlMap map, Chance chance, int indentation)
    {
        foreach (var (key, value) in chance.Shuffled(map.Entries).Where(entry => entry.Value is not YamlScalar { IsNull: true } || chance.Once(2)))
        {
            text.Append(' ', indentation).Append(chance.Once(3) ? Quoted(key.Value) : key.Value).Append(':');
            Value(text, value, chance, indentation);
            if (chance.Once(5))
            {
                text.Append("\n   # …\n");
            }
        }
    }

    private static void Value(StringBuilder text, YamlNode value, Chance chance, int indentation)
    {
        if (value is YamlMap { Entries.Length: > 0 } map && chance.Once(2))
        {
            text.Append('\n');
            Block(text, map, chance, indentation + 1 + chance.Below(4));
        }
        else if (value is YamlList { Items.Length: > 0 } list && chance.Once(2))
        {
            text.Append('\n');
            foreach (var item in list.Items)
            {
                text.Append(' ', indentation + 1).Append("- ");
                Flow(text, item, chance);
                text.Append('\n');
            }
        }
        else
        {
            text.Append(' ', 1 + chance.Below(3));
            Flow(text, value, chance);
            text.Append('\n');
        }
    }

    private static void Flow(StringBuilder text, YamlNode node, Chance chance)
    {
        switch (node)
        {
            case YamlMap map:
                text.Append('{').AppendJoin(", ", chance.Shuffled(map.Entries).Select(entry =>
                {
                    var inner = new StringBuilder().Append(entry.Key.Value).Append(": ");
                    Flow(inner, entry.Value, chance);
                    return inner.ToString();
                })).Append('}');
                break;
            case YamlList list:
                text.Append('[').AppendJoin(" , ", list.Items.Select(item =>
                {
                    var inner = new StringBuilder();
                    Flow(inner, item, chance);
                    return inner.ToString();
                })).Append(']');
                break;
            case YamlScalar { IsNull: true }:
                text.Append(chance.Once(2) ? "null" : "~");
                break;
            case YamlScalar scalar:
                text.Append(Quoted(scalar.Value));
                break;
        }
    }

    /// <summary>Nothing in it can be taken for anything but itself: every character that is not a plain letter is written as its number.</summary>
    private static string Quoted(string value) => $"\"{string.Concat(value.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value == ' '
        ? rune.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}")))}\"";
}
