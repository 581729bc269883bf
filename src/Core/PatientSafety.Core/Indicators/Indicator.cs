using System.Collections.Immutable;

namespace PatientSafety.Core.Indicators;

/// <summary>Something that a region measures to see how it goes (indikator, uppföljningsvariabel). It holds numbers of a whole unit or region, never of a patient.</summary>
public sealed record Indicator : IStatement
{
    /// <summary>The indicator's id, unique in its region and never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>What is measured and how, or <see langword="null"/> where nobody has written it.</summary>
    public Text? Definition { get; init; }

    /// <summary>How it is measured.</summary>
    public required IndicatorScale Scale { get; init; }

    /// <summary>Which way it is wanted to go.</summary>
    public Direction Direction { get; init; }

    /// <summary>What it is to reach, or <see langword="null"/> where no target is set.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>Where it stood before, or <see langword="null"/> where that is not known.</summary>
    public IndicatorBaseline? Baseline { get; init; }

    /// <summary>The first day that it is valid for, inclusive; <see langword="null"/> where it has no beginning.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day that it is valid for, inclusive; <see langword="null"/> where it has no end.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The breaks in its series, oldest first.</summary>
    public ImmutableArray<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>How few its values may rest on, or <see langword="null"/> where all are shown.</summary>
    public SmallNumbers? SmallNumbers { get; init; }

    /// <summary>The ids of the plans that it follows up.</summary>
    public ImmutableArray<string> PlanIds { get; init; } = [];

    /// <summary>The ids of the activities that it follows up.</summary>
    public ImmutableArray<string> ActivityIds { get; init; } = [];

    /// <summary>The level that it is measured at, or <see langword="null"/> where nobody has said.</summary>
    public string? LevelId { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>Whether it is valid throughout a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns><see langword="true"/> where the whole of it lies within the dates.</returns>
    public bool IsValidFor(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return (ValidFrom is null || ValidFrom <= period.From) && (ValidTo is null || period.To <= ValidTo);
    }

    /// <summary>Which series a period's value belongs to. Values of different series are neither joined nor compared.</summary>
    /// <param name="period">The period.</param>
    /// <returns>0 before the first break, 1 after it, and so on.</returns>
    public int SeriesOf(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Breaks.Count(known => known.On <= period.To);
    }
}
