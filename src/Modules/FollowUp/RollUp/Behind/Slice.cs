using System.Collections.Immutable;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>Which assignments a number is about.</summary>
internal sealed record Slice
{
    /// <summary>The unit; those below it are meant too.</summary>
    public required OrganisationUnit Unit { get; init; }

    public required FollowUpPeriod Period { get; init; }

    /// <summary>The day whose knowledge is meant; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The id of an area, or null for all.</summary>
    public string? Area { get; init; }

    /// <summary>An activity, or null for all.</summary>
    public FollowedActivity? Activity { get; init; }

    /// <summary>Whether those below the unit are left out.</summary>
    public bool OnlyItself { get; init; }

    /// <summary>The statuses on the common scale; empty for any or none.</summary>
    public ImmutableArray<CoreStatus> Statuses { get; init; } = [];

    /// <summary>The effects; empty for any or none.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    public Mark Mark { get; init; }

    /// <summary>Whether it is about the units and assignments of today, or of the day whose knowledge is meant, and not of the period's last day.</summary>
    public bool IsOfToday => Mark is Mark.Late or Mark.Stale;
}
