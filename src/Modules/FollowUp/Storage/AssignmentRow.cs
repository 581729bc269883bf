namespace PatientSafety.FollowUp.Storage;

/// <summary>An activity handed on to a unit (nedbrytning), for as long as it is.</summary>
internal sealed class AssignmentRow
{
    public required int Number { get; init; }

    /// <summary>The number of the organisation's top, which stands for the region.</summary>
    public required int Top { get; init; }

    public required int Activity { get; init; }

    public required int Unit { get; init; }

    /// <summary>The first day, inclusive.</summary>
    public required DateOnly From { get; set; }

    /// <summary>The last day, inclusive; null while it holds.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The role that is responsible for it at the unit.</summary>
    public string? OwnerRole { get; set; }

    /// <summary>The person who has that role.</summary>
    public string? Owner { get; set; }

    public string? Deputy { get; set; }

    /// <summary>The unit's own time plan, both days inclusive; null where the activity's own holds.</summary>
    public DateOnly? TimeFrom { get; set; }

    public DateOnly? TimeTo { get; set; }

    /// <summary>The number of the break-down that it came with; null where it is a unit's own activity.</summary>
    public int? BreakDown { get; init; }
}
