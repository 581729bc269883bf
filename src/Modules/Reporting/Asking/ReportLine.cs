using PatientSafety.Core;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>A report that can be made or has been frozen.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Latest">The latest frozen version; null where there is none.</param>
internal sealed record ReportLine(ReportAddress Address, Text Name, FrozenSummary? Latest);
