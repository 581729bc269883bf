namespace PatientSafety.Reporting.Printing;

/// <summary>How a report looks on paper.</summary>
internal static class PrintCss
{
    public static string Text { get; } = PrintingFile.Read("print.css");
}
