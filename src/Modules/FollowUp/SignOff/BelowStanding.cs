using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>How far a unit right below has come.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reported">How many activities at and below it have been reported.</param>
/// <param name="Expected">How many are to be.</param>
/// <param name="Signed">That it has signed off; null where it has not.</param>
internal sealed record BelowStanding(OrganisationUnit Unit, int Reported, int Expected, SignOffAct? Signed);
