using System.Collections.Immutable;

namespace PatientSafety.Core.Indicators;

/// <summary>How an indicator is measured.</summary>
public sealed record IndicatorScale
{
    /// <summary>The letters of <see cref="ScaleKind.Letters"/> in order; the first is step 1.</summary>
    public const string Letters = "ABCDE";

    /// <summary>The kind of scale.</summary>
    public required ScaleKind Kind { get; init; }

    /// <summary>What the numerator counts, or <see langword="null"/> where nobody has said or there is none.</summary>
    public Text? Numerator { get; init; }

    /// <summary>What the denominator counts, or <see langword="null"/> where nobody has said or there is none.</summary>
    public Text? Denominator { get; init; }

    /// <summary>What the denominator of a <see cref="ScaleKind.Rate"/> is multiplied up to: 1000 for "per 1000 days of care"; <see langword="null"/> for other kinds.</summary>
    public int? Per { get; init; }

    /// <summary>What a <see cref="ScaleKind.Time"/> is counted in; <see langword="null"/> for other kinds.</summary>
    public TimeUnit? TimeUnit { get; init; }

    /// <summary>The unit of measure in words: what is counted, or what a rate is per. <see langword="null"/> where none is given.</summary>
    public Text? Unit { get; init; }

    /// <summary>The dimensions that are measured, each with a value of its own; empty where the indicator has one value only.</summary>
    public ImmutableArray<IndicatorDimension> Dimensions { get; init; } = [];

    /// <summary>Whether a value can be given as a numerator and a denominator.</summary>
    public bool IsQuotient => Kind is ScaleKind.Share or ScaleKind.Rate;

    /// <summary>The dimension with an id.</summary>
    /// <param name="dimensionId">The id, exactly.</param>
    /// <returns>The dimension, or <see langword="null"/> where there is none with that id.</returns>
    public IndicatorDimension? Dimension(string? dimensionId) =>
        Dimensions.FirstOrDefault(dimension => string.Equals(dimension.Id, dimensionId, StringComparison.Ordinal));

    /// <summary>The value that a numerator and a denominator make.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, more than 0.</param>
    /// <returns>A share from 0 to 1, or a rate per <see cref="Per"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0 or less.</exception>
    public decimal Quotient(decimal numerator, decimal denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return numerator * (Per ?? 1) / denominator;
    }

    /// <summary>The step of a letter.</summary>
    /// <param name="letter">The letter, in either case.</param>
    /// <returns>1 for A to 5 for E, or <see langword="null"/> where it is none of them.</returns>
    public static int? StepOf(char letter) =>
        Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal) is var place and >= 0 ? place + 1 : null;

    /// <summary>Whether a value can stand on the scale: a share from 0 to 1, a step from 1 to 5, an index of any size, and nothing else below 0.</summary>
    /// <param name="measure">The value.</param>
    /// <returns><see langword="true"/> at either end too.</returns>
    public bool Holds(decimal measure) => Kind switch
    {
        ScaleKind.Share => measure is >= 0 and <= 1,
        ScaleKind.Letters => measure >= 1 && measure <= Letters.Length && measure == decimal.Truncate(measure),
        ScaleKind.Index => true,
        _ => measure >= 0,
    };
}
