using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>Something that is done to an organisation, from a day on. Units are named by their ids, also those that an act before it has founded.</summary>
/// <param name="Day">The first day on which it holds.</param>
internal abstract record OrganisationAct(DateOnly Day)
{
    /// <summary>A new unit. Without a level it gets the one right below its parent's.</summary>
    public sealed record Found(DateOnly Day, string Id, string Name, string? LevelId, string ParentId, UnitKind Kind = UnitKind.Own, string? ExternalKey = null) : OrganisationAct(Day);

    public sealed record Rename(DateOnly Day, string Id, string Name) : OrganisationAct(Day);

    public sealed record Move(DateOnly Day, string Id, string ParentId) : OrganisationAct(Day);

    public sealed record ChangeLevel(DateOnly Day, string Id, string LevelId) : OrganisationAct(Day);

    /// <summary>Whose a unit is and its key in the owner's register: these have no history of their own.</summary>
    public sealed record Describe(DateOnly Day, string Id, UnitKind Kind, string? ExternalKey) : OrganisationAct(Day);

    /// <summary>Several units become one, which exists already (it may be one of them) or has been founded by the act before. What stood under them stands under it.</summary>
    public sealed record Merge(DateOnly Day, ImmutableArray<string> Ids, string IntoId) : OrganisationAct(Day);

    /// <summary>A unit becomes several, which have been founded by the acts before. It may be one of them, and then goes on. What stood under it stands under the one named.</summary>
    public sealed record Split(DateOnly Day, string Id, ImmutableArray<string> IntoIds, string? ChildrenToId) : OrganisationAct(Day);

    /// <summary>A unit exists no longer. What stands under it goes to the unit named.</summary>
    public sealed record Close(DateOnly Day, string Id, string? ChildrenToId) : OrganisationAct(Day);

    /// <summary>A unit that was closed exists again, as it was last, under the unit named or under the one it was under.</summary>
    public sealed record Reopen(DateOnly Day, string Id, string? ParentId) : OrganisationAct(Day);
}
