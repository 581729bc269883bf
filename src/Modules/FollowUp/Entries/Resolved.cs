using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What a request turned out to mean.</summary>
internal sealed record Resolved(Assignment Assignment, FollowUpPeriod Period, ActivityStatus? Status);
