using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>A report to be written as a file: one that is drawn up, or a frozen one.</summary>
/// <param name="Order">The report; null where it is a frozen one.</param>
/// <param name="Number">The number of the frozen one; null where it is drawn up.</param>
/// <param name="Path">The file.</param>
/// <param name="Format">Its format.</param>
internal sealed record ReportJob(ReportOrder? Order, string? Number, string Path, ReportFormat Format);
