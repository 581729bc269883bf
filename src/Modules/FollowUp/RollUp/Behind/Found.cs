using System.Collections.Immutable;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>What a number counts.</summary>
/// <param name="Count">The number.</param>
/// <param name="Standings">The assignments behind it, in the order of the tree. Where units, owners or activities are counted there may be more of them than the number.</param>
internal sealed record Found(int Count, ImmutableArray<Standing> Standings);
