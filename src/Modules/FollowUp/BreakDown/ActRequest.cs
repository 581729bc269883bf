using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>That somebody wants to do something to an activity as a whole.</summary>
internal sealed record ActRequest
{
    public required string RegionId { get; init; }

    public required string Activity { get; init; }

    public required ActivityActKind Kind { get; init; }

    /// <summary>The id of the activity that it is merged into or superseded by.</summary>
    public string? Other { get; init; }

    /// <summary>The first day on which it holds; null for today.</summary>
    public DateOnly? On { get; init; }

    public required string By { get; init; }

    public required string Why { get; init; }
}
