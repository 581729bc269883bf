using System.Collections.Immutable;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>A unit became several.</summary>
/// <param name="From">The number of the unit that was divided.</param>
/// <param name="Into">The numbers of those that it became; its own among them where it goes on.</param>
/// <param name="Day">The first day on which it holds.</param>
internal sealed record UnitSplit(int From, ImmutableArray<int> Into, DateOnly Day);
