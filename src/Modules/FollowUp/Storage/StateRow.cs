namespace PatientSafety.FollowUp.Storage;

/// <summary>What held of an activity at a unit for a period, as it was known from one day to another. Worked out from the entries.</summary>
internal sealed class StateRow
{
    public required int Top { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required int Assignment { get; init; }

    /// <summary>The first day on which it was known, inclusive.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>The day from which something else was known, exclusive; the last day there is while it holds.</summary>
    public required DateOnly KnownTo { get; init; }

    public required long Entry { get; init; }

    public int? Core { get; init; }

    public required int Effect { get; init; }

    /// <summary>The number of <see cref="Entries.Marks"/>.</summary>
    public required int Marks { get; init; }
}
