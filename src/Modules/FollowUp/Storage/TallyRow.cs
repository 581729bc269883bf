namespace PatientSafety.FollowUp.Storage;

/// <summary>How many assignments at and below a unit stand how for a period, as it was known at the end of a day. Worked out from the entries.</summary>
/// <remarks>A day without a row is as the latest day before it. Every unit has its totals (activity 0); the top has each activity besides.</remarks>
internal sealed class TallyRow
{
    public required int Node { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required int Activity { get; init; }

    public required DateOnly Day { get; init; }

    public required int NotStarted { get; init; }

    public required int Ongoing { get; init; }

    public required int Delayed { get; init; }

    public required int Completed { get; init; }

    public required int Cancelled { get; init; }

    public required int NotCompleted { get; init; }

    public required int EffectNone { get; init; }

    public required int EffectSome { get; init; }

    public required int EffectFull { get; init; }

    public required int WorksWell { get; init; }

    public required int WithoutResult { get; init; }
}
