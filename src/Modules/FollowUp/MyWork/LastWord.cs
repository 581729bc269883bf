using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What was last said of an activity at a unit, for whichever period.</summary>
/// <param name="PeriodTo">The last day of the period that it was said of.</param>
/// <param name="HeardOn">The day on which it was known.</param>
/// <param name="StatusId">The region's status word.</param>
/// <param name="Core">The same on the common scale.</param>
/// <param name="Progress">In per cent; null where nothing was said of it.</param>
/// <param name="Effect">What it had led to.</param>
/// <param name="Comment">What was written besides.</param>
internal sealed record LastWord(DateOnly PeriodTo, DateOnly HeardOn, string? StatusId, CoreStatus? Core, int? Progress, Effect Effect, string? Comment);
