using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How it stands at and below one unit.</summary>
internal sealed record UnitTally(OrganisationUnit Unit, Tally Tally);
