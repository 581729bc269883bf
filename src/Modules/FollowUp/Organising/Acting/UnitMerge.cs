namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>A unit became part of another.</summary>
/// <param name="From">The number of the unit that ended.</param>
/// <param name="Into">The number of the one that goes on.</param>
/// <param name="Day">The first day on which it holds.</param>
internal sealed record UnitMerge(int From, int Into, DateOnly Day);
