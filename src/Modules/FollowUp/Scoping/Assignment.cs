using PatientSafety.Core;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>An activity handed on to a unit. A region may have hundreds of thousands, so it is kept small.</summary>
internal sealed record Assignment
{
    private readonly DateOnly last = DayText.Never;
    private readonly int breakDown;

    public required int Number { get; init; }

    public required FollowedActivity Activity { get; init; }

    /// <summary>The number of the unit.</summary>
    public required int Unit { get; init; }

    /// <summary>The first day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive; null while it holds.</summary>
    public DateOnly? To
    {
        get => last == DayText.Never ? null : last;
        init => last = value ?? DayText.Never;
    }

    public Owners Owners { get; init; } = Owners.Nobody;

    public string? OwnerRole => Owners.Role;

    public string? Owner => Owners.Person;

    public string? Deputy => Owners.Deputy;

    /// <summary>The unit's own time plan; null where the activity's holds.</summary>
    public Period? OwnTimePlan { get; init; }

    /// <summary>The break-down that it came with; null where it is a unit's own activity.</summary>
    public int? BreakDown
    {
        get => breakDown == 0 ? null : breakDown;
        init => breakDown = value ?? 0;
    }

    /// <summary>The time plan that holds at the unit; null where nobody has made one.</summary>
    public Period? TimePlan => OwnTimePlan ?? Activity.TimePlan;

    public bool HasOwner => OwnerRole is not null || Owner is not null;
}
