using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>That an activity was paused, resumed, closed, reopened, merged into another or superseded by one. Nothing is ever deleted.</summary>
internal sealed class ActivityActRow : IAppendOnly
{
    public required int Number { get; init; }

    public required int Activity { get; init; }

    /// <summary>What was done: paused, resumed, closed, reopened, merged, superseded.</summary>
    public required string Act { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The activity that it was merged into or superseded by.</summary>
    public int? Other { get; init; }

    public required string By { get; init; }

    public required string Why { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }
}
