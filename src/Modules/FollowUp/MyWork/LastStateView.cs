using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What was last said of an activity, as JSON shows it.</summary>
internal sealed record LastStateView(DateOnly PeriodTo, DateOnly HeardOn, string? Status, CoreStatus? Core, int? Progress, Effect Effect, string? Comment);
