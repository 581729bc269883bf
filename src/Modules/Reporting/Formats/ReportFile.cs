using PatientSafety.Core;

namespace PatientSafety.Reporting.Formats;

/// <summary>A report in one format, or why it could not be made.</summary>
/// <param name="Bytes">The file; null where it could not be made.</param>
/// <param name="Problem">Why, and what to do; null where all is well.</param>
internal sealed record ReportFile(byte[]? Bytes, Text? Problem = null);
