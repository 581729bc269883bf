namespace PatientSafety.Benchmarks;

/// <summary>How long the steps of one report took, in milliseconds.</summary>
internal sealed record ReportTimes(double Composing, double Html, double Markdown, double Json);
