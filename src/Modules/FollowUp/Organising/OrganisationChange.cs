using System.Collections.Immutable;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising;

/// <summary>What an organisation was and has become.</summary>
/// <param name="Before">Before the change.</param>
/// <param name="After">After it, with its new revision.</param>
/// <param name="Merges">Units that became part of another, in the order of the acts.</param>
/// <param name="Splits">Units that became several, in the order of the acts.</param>
/// <param name="Closings">Units that ended otherwise, in the order of the acts.</param>
internal sealed record OrganisationChange(
    Organisation Before, Organisation After, ImmutableArray<UnitMerge> Merges, ImmutableArray<UnitSplit> Splits, ImmutableArray<UnitClosing> Closings)
{
    public string RegionId => After.RegionId;

    /// <summary>The units that are not as they were, new ones among them.</summary>
    public IEnumerable<OrganisationUnit> Touched => After.Units.Where(unit => Before.Find(unit.Number) is not { } earlier
        || earlier.Kind != unit.Kind || earlier.ExternalKey != unit.ExternalKey || !earlier.Versions.SequenceEqual(unit.Versions));
}
