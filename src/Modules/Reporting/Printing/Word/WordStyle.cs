using System.Xml.Linq;
using static PatientSafety.Reporting.Printing.Word.Ooxml;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>A style.</summary>
/// <param name="Name">Its name, as Word lists it.</param>
/// <param name="Paragraphs">What it does to a paragraph, in the order of the format.</param>
/// <param name="Runs">What it does to the words, in the order of the format.</param>
internal sealed record WordStyle(string Name, IReadOnlyList<XElement?>? Paragraphs = null, IReadOnlyList<XElement?>? Runs = null)
{
    public string Id { get; init; } = Name.Replace(" ", string.Empty, StringComparison.Ordinal);

    public XElement Paragraph(string? basedOn = null, string? next = null, bool isDefault = false) => Style("paragraph", basedOn, next, isDefault);

    public XElement Character(bool isDefault = false) => Style("character", isDefault ? null : "DefaultParagraphFont", next: null, isDefault);

    private XElement Style(string kind, string? basedOn, string? next, bool isDefault) => Element("style",
        At("type", kind),
        isDefault ? At("default", 1) : null,
        At("styleId", Id),
        Is("name", Name),
        basedOn is null ? null : Is("basedOn", basedOn),
        next is null ? null : Is("next", next),
        Element("qFormat"),
        Paragraphs is null ? null : Element("pPr", Paragraphs),
        Runs is null ? null : Element("rPr", Runs));
}
