using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>A rule that has no place in the calendar, since its source does not say enough. No day is made up for it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">What is not known, or what it waits for.</param>
internal sealed record Undated(ReportingRule Rule, Text Why);
