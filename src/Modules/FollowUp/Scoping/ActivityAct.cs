namespace PatientSafety.FollowUp.Scoping;

/// <summary>Something that was done to an activity as a whole.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">The first day on which it holds.</param>
/// <param name="Other">The number of the activity that it was merged into or superseded by.</param>
/// <param name="By">Who did it.</param>
/// <param name="Why">Why.</param>
internal sealed record ActivityAct(ActivityActKind Kind, DateOnly On, int? Other, string By, string Why);
