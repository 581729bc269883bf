using System.Xml.Linq;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>What the styles of a Word document make of its paragraphs.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);

    public WordStyles(XElement? part)
    {
        foreach (var style in part.Children("style"))
        {
            styles.TryAdd(style.Said("styleId") ?? string.Empty, style);
        }
    }

    /// <summary>The level of a heading from 1, 0 for the title, or null where it is no heading.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        if (properties.NumberOf("outlineLvl") is { } own)
        {
            return own < 9 ? own + 1 : null;
        }

        foreach (var style in Chain(properties))
        {
            if (style.Child("pPr").NumberOf("outlineLvl") is { } level)
            {
                return level < 9 ? level + 1 : null;
            }

            var name = NameOf(style);
            if (name is "title" or "rubrik")
            {
                return 0;
            }

            if (name.Split(' ') is ["heading" or "rubrik", var digit] && OfficeXml.Number(digit) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    public bool IsContents(XElement? properties) => Chain(properties).Any(style => NameOf(style).StartsWith("toc ", StringComparison.Ordinal));

    /// <summary>The numbering that a paragraph has, its own or its style's.</summary>
    public XElement? NumberingOf(XElement? properties) =>
        properties.Child("numPr") ?? Chain(properties).Select(style => style.Child("pPr").Child("numPr")).FirstOrDefault(numbering => numbering is not null);

    private static string NameOf(XElement style) => (style.ValueOf("name") ?? string.Empty).ToLowerInvariant();

    private IEnumerable<XElement> Chain(XElement? properties)
    {
        var id = properties.ValueOf("pStyle");
        for (var step = 0; step < LongestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.ValueOf("basedOn");
        }
    }
}
