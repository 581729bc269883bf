namespace PatientSafety.Indicators.Showing;

/// <summary>An indicator with its values, as JSON shows it.</summary>
/// <param name="Indicator">What it measures.</param>
/// <param name="Unit">The unit whose values they are, or null for the region.</param>
/// <param name="Values">The values that count and, where asked for, those that were corrected.</param>
internal sealed record IndicatorView(IndicatorSummaryView Indicator, string? Unit, IReadOnlyList<PointView> Values);
