using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>An activity that somebody has still to report for a period.</summary>
/// <param name="Assignment">The activity at the unit.</param>
/// <param name="Last">What was last said of it; null where nothing ever was.</param>
internal sealed record OwedActivity(Assignment Assignment, LastWord? Last);
