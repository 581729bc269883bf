using System.Text.Json.Serialization;

namespace PatientSafety.Platform.Reports;

/// <summary>A piece of a report. It says what it is and not how it looks, so that every format shows it alike.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "list")]
[JsonDerivedType(typeof(Grid), "table")]
[JsonDerivedType(typeof(Chart), "chart")]
[JsonDerivedType(typeof(Quotation), "quotation")]
[JsonDerivedType(typeof(Remark), "remark")]
[JsonDerivedType(typeof(Prose), "prose")]
public abstract record Block
{
    private protected Block()
    {
    }
}
