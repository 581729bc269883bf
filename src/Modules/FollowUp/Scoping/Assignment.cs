using PatientSafety.Core;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>An activity handed on to a unit.</summary>
internal sealed record Assignment
{
    public required int Number { get; init; }

    public required FollowedActivity Activity { get; init; }

    /// <summary>The number of the unit.</summary>
    public required int Unit { get; init; }

    /// <summary>The first day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive; null while it holds.</summary>
    public DateOnly? To { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    /// <summary>The unit's own time plan; null where the activity's holds.</summary>
    public Period? OwnTimePlan { get; init; }

    /// <summary>The break-down that it came with; null where it is a unit's own activity.</summary>
    public int? BreakDown { get; init; }

    /// <summary>The time plan that holds at the unit; null where nobody has made one.</summary>
    public Period? TimePlan => OwnTimePlan ?? Activity.TimePlan;

    public bool HasOwner => OwnerRole is not null || Owner is not null;
}
