using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>That something about an assignment was settled or changed.</summary>
internal sealed class AssignmentChangeRow : IAppendOnly
{
    public required int Number { get; init; }

    public required int Assignment { get; init; }

    /// <summary>What it was, in a word: assigned, owner, time-plan, ended, taken-over.</summary>
    public required string What { get; init; }

    /// <summary>What it was before, as it was written; null where there was nothing.</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }
}
