using System.Collections.Immutable;
using PatientSafety.Comparison.Matrix;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Reporting;

/// <summary>Who reports what: a row for each kind of report that any of the plans has.</summary>
internal static class ReportingRows
{
    public static ImmutableArray<ReportingComparison> Of(ImmutableArray<PlanReading> plans) =>
    [
        .. plans.SelectMany(plan => plan.ReportKinds).Distinct().Order()
            .Select(kind => new ReportingComparison(kind, [.. plans.Select(plan => plan.Reports(kind))])),
    ];
}
