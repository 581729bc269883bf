using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What is due in a region during a stretch of time.</summary>
internal sealed record DueCalendar
{
    public required RegionScope Scope { get; init; }

    /// <summary>The days that it shows, both inclusive.</summary>
    public required Period Within { get; init; }

    /// <summary>The unit whose things it shows; null for the whole organisation.</summary>
    public OrganisationUnit? Unit { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>By day, then by level from the top down, then by name.</summary>
    public required ImmutableArray<DueItem> Items { get; init; }

    /// <summary>The rules of which no day is known, in the order of the region's file.</summary>
    public required ImmutableArray<Undated> Undated { get; init; }

    /// <summary>When what it rests on was last changed, as far as that is kept.</summary>
    public required DateTimeOffset Stamp { get; init; }
}
