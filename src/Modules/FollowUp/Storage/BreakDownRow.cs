using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>A decision that an activity is handed on: to units, to a level, or to all below a unit.</summary>
internal sealed class BreakDownRow : IAppendOnly
{
    public required int Number { get; init; }

    public required int Activity { get; init; }

    /// <summary>What it goes to: units, level, subtree.</summary>
    public required string Target { get; init; }

    /// <summary>The unit that is meant; of a level the unit that it lies below.</summary>
    public required int Unit { get; init; }

    /// <summary>The level that is meant; null where the target is a unit or all below it.</summary>
    public string? LevelId { get; init; }

    /// <summary>Whether units that come later are meant too.</summary>
    public required bool LaterUnits { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }
}
