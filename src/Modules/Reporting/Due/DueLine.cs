using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Due;

/// <summary>A report that is due, and how far it has come.</summary>
/// <param name="Region">The region.</param>
/// <param name="Report">What is due.</param>
/// <param name="Address">Where it can be drawn up; null where it is written elsewhere or its period is not known.</param>
/// <param name="Frozen">The latest frozen version; null where there is none.</param>
/// <param name="State">How it stands on the day that was asked for.</param>
internal sealed record DueLine(Region Region, DueReport Report, ReportAddress? Address, FrozenSummary? Frozen, DueState State);
