namespace PatientSafety.Reporting.Printing;

/// <summary>A text that lies in the assembly.</summary>
internal static class PrintingFile
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PrintingFile).Assembly.GetManifestResourceStream("Printing/" + name)!);
        return reader.ReadToEnd();
    }
}
