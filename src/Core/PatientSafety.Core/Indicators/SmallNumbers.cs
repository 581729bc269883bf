namespace PatientSafety.Core.Indicators;

/// <summary>How few a value may rest on before it is no longer shown, so that nobody can be recognised. It is kept all the same.</summary>
public sealed record SmallNumbers
{
    /// <summary>The least denominator, or number of observations, that a value is shown with; <see langword="null"/> where any will do.</summary>
    public int? LeastDenominator { get; init; }

    /// <summary>The least count, or numerator, that is shown; <see langword="null"/> where any will do. Nought is below it like every other smaller number.</summary>
    public int? LeastCount { get; init; }
}
