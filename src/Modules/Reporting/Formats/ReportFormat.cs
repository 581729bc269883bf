namespace PatientSafety.Reporting.Formats;

/// <summary>A format that reports are given in.</summary>
internal enum ReportFormat
{
    Html,

    Pdf,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>Markdown.</summary>
    Md,

    Json,
}
