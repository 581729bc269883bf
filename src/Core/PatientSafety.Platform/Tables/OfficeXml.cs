using System.Globalization;
using System.Xml.Linq;

namespace PatientSafety.Platform.Tables;

/// <summary>Elements and attributes by their local names: the strict and the usual form of the format differ in namespaces only.</summary>
public static class OfficeXml
{
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static XElement? Child(this XElement? element, string name) => element.Children(name).FirstOrDefault();

    public static string? Said(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The value of a child such as <c>&lt;w:pStyle w:val="Heading1"/&gt;</c>.</summary>
    public static string? ValueOf(this XElement? element, string name) => element.Child(name).Said("val");

    public static int? NumberOf(this XElement? element, string name) => Number(element.ValueOf(name));

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
