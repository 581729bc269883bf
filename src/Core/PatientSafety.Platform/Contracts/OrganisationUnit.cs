using System.Collections.Immutable;

namespace PatientSafety.Platform.Contracts;

/// <summary>A unit of an owner's organisation (förvaltning, division, verksamhet, enhet), with everything that it has been called.</summary>
/// <param name="Number">Its number in this installation. It never changes and is never reused.</param>
/// <param name="Id">Its id, unique with its owner, for people, files and addresses.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="ExternalKey">Its key in the owner's own register (HSA-id), or null where there is none.</param>
/// <param name="Versions">Its versions, oldest first. They do not overlap; a gap means that it did not exist.</param>
public sealed record OrganisationUnit(int Number, string Id, UnitKind Kind, string? ExternalKey, ImmutableArray<UnitVersion> Versions)
{
    /// <summary>How it was on a day, or null where it did not exist.</summary>
    public UnitVersion? On(DateOnly day) => Versions.FirstOrDefault(version => version.HoldsOn(day));

    /// <summary>How it was on a day, or else as close to that day as it existed.</summary>
    public UnitVersion Nearest(DateOnly day) => On(day) ?? Versions.LastOrDefault(version => version.From <= day) ?? Versions[0];
}
