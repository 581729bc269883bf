namespace PatientSafety.Core.Indicators;

/// <summary>What kind of number, or letter, an indicator is measured in.</summary>
public enum ScaleKind
{
    /// <summary>A share (andel): a numerator of a denominator, from 0 to 1. It is shown in per cent.</summary>
    Share,

    /// <summary>A count (antal), from 0.</summary>
    Count,

    /// <summary>A rate: a numerator in relation to a denominator, for example per 1000 days of care. See <see cref="IndicatorScale.Per"/>.</summary>
    Rate,

    /// <summary>A time, in <see cref="IndicatorScale.TimeUnit"/>.</summary>
    Time,

    /// <summary>An index: a number whose meaning its definition gives.</summary>
    Index,

    /// <summary>The letters A to E in order, as steps 1 to 5, where there are dimensions one for each.</summary>
    Letters,
}
