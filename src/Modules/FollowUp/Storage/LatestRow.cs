namespace PatientSafety.FollowUp.Storage;

/// <summary>What holds of an assignment now: the state of the latest period that it was reported for. Worked out from the entries.</summary>
internal sealed class LatestRow
{
    public required int Assignment { get; init; }

    public required int Top { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required DateOnly HeardOn { get; init; }

    public required long Entry { get; init; }

    /// <summary>Null where what was said of that period has been taken back.</summary>
    public int? Core { get; init; }

    public required int Effect { get; init; }

    public required int Marks { get; init; }
}
