using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Showing;

/// <summary>The values of the latest period.</summary>
internal static class LatestValues
{
    public static IReadOnlyList<IndicatorPoint> Of(IEnumerable<IndicatorPoint> points)
    {
        var all = points.ToArray();
        return all.MaxBy(point => (point.Period.To, point.Period.From)) is { } latest ? [.. all.Where(point => point.Period == latest.Period)] : [];
    }
}
