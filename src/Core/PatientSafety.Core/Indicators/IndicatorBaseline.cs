namespace PatientSafety.Core.Indicators;

/// <summary>Where an indicator stood before the work began (utgångsläge).</summary>
public sealed record IndicatorBaseline : IStatement
{
    /// <summary>The value on the indicator's scale. Shares are 0–1, letters 1–5.</summary>
    public required decimal Value { get; init; }

    /// <summary>When it was measured, both ends inclusive; <see langword="null"/> where that is not known.</summary>
    public Period? When { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
