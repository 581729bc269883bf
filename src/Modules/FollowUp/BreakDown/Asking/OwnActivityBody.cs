using System.Collections.Immutable;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>What is sent to add an activity of a unit's own.</summary>
internal sealed record OwnActivityBody
{
    public string? Unit { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<string>? Areas { get; init; }

    public string? Rationale { get; init; }

    public string? Plan { get; init; }

    public DateOnly? From { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    public string? By { get; init; }

    public string? Why { get; init; }
}
