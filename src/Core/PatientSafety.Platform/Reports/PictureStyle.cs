namespace PatientSafety.Platform.Reports;

/// <summary>How the product's own pictures look: the same on pages and in reports.</summary>
public static class PictureStyle
{
    private static readonly Lazy<string> Read = new(() =>
    {
        using var reader = new StreamReader(typeof(PictureStyle).Assembly.GetManifestResourceStream("pictures.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>The style sheet. Its colours are variables, <c>var(--ps-…)</c>.</summary>
    public static string Css => Read.Value;
}
