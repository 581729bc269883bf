using System.Xml.Linq;

namespace PatientSafety.Reporting.Printing.Word;

/// <summary>The names in a Word document.</summary>
internal static class Ooxml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XName Val = W + "val";

    public const string RelationKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string PartKind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static XElement Element(string name, params object?[] content) => new(W + name, content);

    /// <summary>An element with its one value.</summary>
    public static XElement Is(string name, object value) => new(W + name, new XAttribute(Val, value));

    public static XAttribute At(string name, object value) => new(W + name, value);
}
