using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.InReports;

/// <summary>The values that a report can show, read once for all its sections.</summary>
/// <param name="Points">The values that count, by indicator.</param>
/// <param name="Problem">Why nothing could be read; null where it could.</param>
internal sealed record ValuesInReport(ILookup<string, IndicatorPoint> Points, Text? Problem)
{
    public static Task<ValuesInReport> OfAsync(RegionReport report, IndicatorValues values, IDatabase database, CancellationToken stop) =>
        report.Once(() => ReadAsync(report, values, database, stop));

    /// <summary>The unit that values are asked for; null for the region itself.</summary>
    public static string? UnitOf(RegionReport report) => report.IsOfRegion ? null : report.Unit.Id;

    public static string LevelOf(RegionReport report) => report.IsOfRegion ? Level.Region : report.Unit.Nearest(report.Covered.To).LevelId;

    private static async Task<ValuesInReport> ReadAsync(RegionReport report, IndicatorValues values, IDatabase database, CancellationToken stop)
    {
        var points = await values.OfAllIndicatorsAsync(
            report.RegionId, UnitOf(report), new Period(DateOnly.MinValue, report.Covered.To), report.AsOf is { } day ? SwedishDay.EndOf(day) : null, stop);
        if (points.Count > 0)
        {
            return new(points, null);
        }

        // Nothing is also what a database gives that cannot be read.
        var state = await database.InspectAsync(stop);
        return new(points, state.CanWrite || state.Condition == DatabaseCondition.Absent ? null : state.Reason);
    }
}
