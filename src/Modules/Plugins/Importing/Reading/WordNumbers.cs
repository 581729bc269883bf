using System.Xml.Linq;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>Counts the numbered paragraphs of a Word document as Word does when it shows them: the numbers are not in the text.</summary>
internal sealed class WordNumbers
{
    private const int Levels = 9;
    private readonly Dictionary<int, XElement> definitions;
    private readonly Dictionary<int, (int Definition, XElement Numbering)> numberings = [];
    private readonly Dictionary<int, int[]> counters = [];

    public WordNumbers(XElement? part)
    {
        definitions = part.Children("abstractNum")
            .GroupBy(definition => OfficeXml.Number(definition.Said("abstractNumId")) ?? -1)
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var numbering in part.Children("num"))
        {
            if (OfficeXml.Number(numbering.Said("numId")) is { } id && numbering.NumberOf("abstractNumId") is { } definition)
            {
                numberings.TryAdd(id, (definition, numbering));
            }
        }
    }

    /// <summary>The number of the next paragraph with this numbering; null for a bullet, or where it is not a plain number.</summary>
    public (bool IsListed, int? Number) Next(XElement? numbering)
    {
        // 0 takes away the numbering of the style.
        if (numbering.NumberOf("numId") is not { } id || id == 0)
        {
            return (false, null);
        }

        var level = Math.Clamp(numbering.NumberOf("ilvl") ?? 0, 0, Levels - 1);
        if (!numberings.TryGetValue(id, out var found) || !definitions.TryGetValue(found.Definition, out var definition))
        {
            return (true, null);
        }

        // A numbering that begins anew counts for itself; others share the counters of their definition.
        var restarts = found.Numbering.Children("lvlOverride").FirstOrDefault(change => OfficeXml.Number(change.Said("ilvl")) == level).NumberOf("startOverride");
        var key = restarts is null ? found.Definition : -1 - id;
        var counts = counters.TryGetValue(key, out var known) ? known : counters[key] = new int[Levels];
        var look = definition.Children("lvl").FirstOrDefault(one => OfficeXml.Number(one.Said("ilvl")) == level);
        counts[level] = counts[level] == 0 ? Math.Clamp(restarts ?? look.NumberOf("start") ?? 1, 0, 9999) : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        var isPlain = look.ValueOf("numFmt") == "decimal" && (look.ValueOf("lvlText") ?? string.Empty).Count(sign => sign == '%') == 1;
        return (true, isPlain ? counts[level] : null);
    }
}
