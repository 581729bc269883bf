namespace PatientSafety.Core.Indicators;

/// <summary>What an indicator is to reach.</summary>
public sealed record IndicatorTarget : IStatement
{
    /// <summary>The least value that reaches the target, inclusive; <see langword="null"/> where low values do too. Shares are 0–1, letters 1–5.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest value that reaches the target, inclusive; <see langword="null"/> where high values do too. Shares are 0–1, letters 1–5.</summary>
    public decimal? Most { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>Whether a value reaches the target.</summary>
    /// <param name="measure">The value on the indicator's scale.</param>
    /// <returns><see langword="true"/> at either end too.</returns>
    public bool IsReachedBy(decimal measure) => (Least is null || measure >= Least) && (Most is null || measure <= Most);
}
