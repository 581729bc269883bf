using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The words of a document: their language, their properties in order, and a line in one piece and not word by word.</summary>
internal static class WordText
{
    public static void Mend(XElement document)
    {
        foreach (var mark in document.Descendants(W + "bookmarkStart").Where(mark => Name(mark).StartsWith(WordHtml.Language, StringComparison.Ordinal)).ToArray())
        {
            SpeakAll(mark);
        }

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

    /// <summary>Gives the words up to the end of a mark the language that it is named after.</summary>
    private static void SpeakAll(XElement mark)
    {
        var language = Name(mark)[WordHtml.Language.Length..].Split('.')[0];
        var number = (string?)mark.Attribute(W + "id");
        XElement[] after = [.. mark.ElementsAfterSelf()];
        var end = Array.FindIndex(after, each => each.Name == W + "bookmarkEnd" && (string?)each.Attribute(W + "id") == number);
        foreach (var run in after.Take(Math.Max(0, end)).DescendantsAndSelf(W + "r"))
        {
            if (run.Element(W + "rPr") is not { } properties)
            {
                properties = Element("rPr");
                run.AddFirst(properties);
            }

            properties.Add(Is("lang", language));
        }

        after.ElementAtOrDefault(end)?.Remove();
        mark.Remove();
    }

    private static string Name(XElement mark) => (string?)mark.Attribute(W + "name") ?? string.Empty;

    private static void Speak(XElement properties)
    {
        foreach (var style in properties.Elements(W + "rStyle").ToArray())
        {
            var name = (string?)style.Attribute(Val) ?? string.Empty;
            if (name.StartsWith(WordHtml.Language, StringComparison.Ordinal))
            {
                style.Remove();
                properties.Elements(W + "lang").Remove();
                properties.Add(Is("lang", name[WordHtml.Language.Length..]));
            }
        }

        if (properties.Parent?.Parent?.Name == W + "hyperlink" && properties.Element(W + "rStyle") is null)
        {
            properties.Add(Is("rStyle", "Hyperlink"));
        }
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
