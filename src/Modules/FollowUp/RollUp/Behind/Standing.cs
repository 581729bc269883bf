using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>An assignment and how it stands.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Entry">The number of the entry that says so; null where nothing was heard.</param>
/// <param name="State">How it stands; null where nothing was heard.</param>
internal sealed record Standing(Assignment Assignment, long? Entry, State? State);
