namespace PatientSafety.FollowUp.SignOff;

/// <summary>That a unit signed off a period, or that it was opened again.</summary>
/// <param name="Number">Its place in the order in which it happened.</param>
/// <param name="Unit">The number of the unit.</param>
/// <param name="Signed">Whether it was signed off.</param>
/// <param name="By">Who did it.</param>
/// <param name="Why">Why, where something was missing or where it was opened again.</param>
/// <param name="Reported">How many activities at and below the unit had been reported.</param>
/// <param name="Expected">How many were to be.</param>
/// <param name="At">When.</param>
internal sealed record SignOffAct(int Number, int Unit, bool Signed, string By, string? Why, int Reported, int Expected, DateTimeOffset At);
