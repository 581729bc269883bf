using System.Collections.Immutable;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What somebody owes, the most urgent first.</summary>
internal sealed record WorkList
{
    public required RegionScope Scope { get; init; }

    /// <summary>The unit that was asked about; null where only an owner was.</summary>
    public OrganisationUnit? Unit { get; init; }

    /// <summary>The owner, deputy or role that was asked about; null where only a unit was.</summary>
    public string? Owner { get; init; }

    public required DateOnly Today { get; init; }

    public required ImmutableArray<OwedWork> Work { get; init; }

    /// <summary>How many activities in all are to be reported.</summary>
    public int Activities => Work.Sum(work => work.Activities.Length);
}
