using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>The reports that can be made, each with its frozen version, then those frozen ones that are none of these: units' own, other periods.</summary>
internal static class ReportLines
{
    public static ImmutableArray<ReportLine> Of(IReadOnlyCollection<ReportOrder> orders, ImmutableArray<FrozenSummary> frozen)
    {
        var latest = frozen.GroupBy(report => report.Address).ToDictionary(same => same.Key, same => same.MaxBy(report => (report.FrozenAt, report.Version))!);
        var known = orders.Select(order => order.Address).ToHashSet();
        return
        [
            .. orders.Select(order => new ReportLine(order.Address, order.Name, latest.GetValueOrDefault(order.Address))),
            .. latest.Where(other => !known.Contains(other.Key))
                .OrderBy(other => other.Key.ToString(), StringComparer.Ordinal)
                .Select(other => new ReportLine(other.Key, new Text(other.Key.Report, other.Key.Report), other.Value)),
        ];
    }
}
