using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The words of a document: their language, their properties in order, and a line in one piece and not word by word.</summary>
internal static class WordText
{
    private const string Language = "lang-";

    public static void Mend(XElement document)
    {
        foreach (var properties in document.Descendants(W + "rPr"))
        {
            Speak(properties);
            WordOrder.Sort(properties);
        }

        foreach (var properties in document.Descendants(W + "pPr"))
        {
            WordOrder.Sort(properties);
        }

        LeadSomewhere(document);
        foreach (var line in document.Descendants(W + "r").Select(run => run.Parent!).Distinct().ToArray())
        {
            Join(line);
        }
    }

    private static void Speak(XElement properties)
    {
        foreach (var style in properties.Elements(W + "rStyle").ToArray())
        {
            var name = (string?)style.Attribute(Val) ?? string.Empty;
            if (name.StartsWith(Language, StringComparison.Ordinal))
            {
                style.Remove();
                properties.Elements(W + "lang").Remove();
                properties.Add(Is("lang", name[Language.Length..]));
            }
        }

        // A link within words of another language has two styles, and may have one.
        properties.Elements(W + "rStyle").Skip(1).Remove();
    }

    /// <summary>A link within the document whose mark Pandoc has not kept is words.</summary>
    private static void LeadSomewhere(XElement document)
    {
        var marks = document.Descendants(W + "bookmarkStart").Select(mark => (string?)mark.Attribute(W + "name")).ToHashSet(StringComparer.Ordinal);
        foreach (var link in document.Descendants(W + "hyperlink").Where(link => link.Attribute(W + "anchor") is { Value: var name } && !marks.Contains(name)).ToArray())
        {
            link.Descendants(W + "rStyle").Remove();
            link.ReplaceWith(link.Nodes());
        }
    }

    private static void Join(XElement line)
    {
        XElement? before = null;
        foreach (var run in line.Elements().ToArray())
        {
            if (before is not null && IsText(run) && XNode.DeepEquals(before.Element(W + "rPr"), run.Element(W + "rPr")))
            {
                before.Element(W + "t")!.Value += string.Concat(run.Elements(W + "t").Select(text => text.Value));
                run.Remove();
            }
            else
            {
                before = IsText(run) ? run : null;
            }
        }
    }

    private static bool IsText(XElement run) =>
        run.Name == W + "r" && run.Elements(W + "t").Any() && run.Elements().All(each => each.Name == W + "t" || each.Name == W + "rPr");
}
