namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>A unit ended and became part of nothing.</summary>
/// <param name="Unit">Its number.</param>
/// <param name="Day">The first day without it.</param>
/// <param name="ChildrenTo">The number of the unit that what stood under it went to, or null where nothing did.</param>
internal sealed record UnitClosing(int Unit, DateOnly Day, int? ChildrenTo);
