namespace PatientSafety.Reporting.Printing;

/// <summary>The look of the product's own pictures with the colours written out, for programs that know no variables.</summary>
internal static class PictureCss
{
    public static string Text { get; } = PrintingFile.Read("pictures.css");
}
