using PatientSafety.Core;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary>Counts of one area, unit or activity.</summary>
internal sealed record TallyView
{
    public required string Id { get; init; }

    public required Text Name { get; init; }

    public required int Expected { get; init; }

    public required int Completed { get; init; }

    public required int Ongoing { get; init; }

    public required int Delayed { get; init; }

    public required int NotStarted { get; init; }

    public required int Cancelled { get; init; }

    public required int NotCompleted { get; init; }

    public required int NotHeard { get; init; }

    public required int EffectFull { get; init; }

    public required int EffectSome { get; init; }

    public required int EffectNone { get; init; }

    public required int EffectNotAssessed { get; init; }

    public required int WorksWell { get; init; }

    public required int WithoutResult { get; init; }

    /// <summary>Of an activity: whether units say different things of it.</summary>
    public bool? UnitsDisagree { get; init; }

    public static TallyView Of(string id, Text name, Tally tally) => new()
    {
        Id = id,
        Name = name,
        Expected = tally.Expected,
        Completed = tally.Counts.Completed,
        Ongoing = tally.Counts.Ongoing,
        Delayed = tally.Counts.Delayed,
        NotStarted = tally.Counts.NotStarted,
        Cancelled = tally.Counts.Cancelled,
        NotCompleted = tally.Counts.NotCompleted,
        NotHeard = tally.NotHeard,
        EffectFull = tally.Counts.EffectFull,
        EffectSome = tally.Counts.EffectSome,
        EffectNone = tally.Counts.EffectNone,
        EffectNotAssessed = tally.Counts.EffectNotAssessed,
        WorksWell = tally.Counts.WorksWell,
        WithoutResult = tally.Counts.WithoutResult,
    };
}
