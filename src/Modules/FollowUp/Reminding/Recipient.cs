namespace PatientSafety.FollowUp.Reminding;

/// <summary>Whose an address is.</summary>
/// <param name="Who">The role or the name; null where it is the unit's own address.</param>
/// <param name="Unit">The number of the unit: that unit's role, there and below; null where the name or role stands for the same person everywhere.</param>
/// <param name="Address">The address.</param>
internal sealed record Recipient(string? Who, int? Unit, string Address);
