namespace PatientSafety.FollowUp.Storage;

/// <summary>How many assignments at and below a unit have a day in common: the day they were last heard of, or the day they were to be done. Worked out from the entries.</summary>
internal sealed class AgeRow
{
    public required int Node { get; init; }

    /// <summary>The number of an <see cref="RollUp.AgeKind"/>.</summary>
    public required int Kind { get; init; }

    public required DateOnly Day { get; init; }

    public required int Count { get; init; }
}
