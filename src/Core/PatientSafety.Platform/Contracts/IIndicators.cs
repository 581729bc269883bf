using System.Collections.Immutable;

namespace PatientSafety.Platform.Contracts;

/// <summary>The values of the regions' indicators over time. The indicators themselves stand in <see cref="Core.Regional.RegionConfiguration.Indicators"/>.</summary>
public interface IIndicators
{
    /// <summary>The values that count: each the latest for its unit, period and dimension that nobody has corrected or taken back.</summary>
    /// <param name="question">Which values.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <returns>The values, by the end of their period, then in the order of the indicator's dimensions. Nothing where the region has no such indicator, or where the database cannot be read; the database's own state says why.</returns>
    Task<ImmutableArray<IndicatorPoint>> ValuesAsync(IndicatorQuestion question, CancellationToken stop);
}
