using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Due;

/// <summary>What is due, what is ready, what is missing and from whom.</summary>
internal sealed class DueReports(IRegions regions, IDueReports due, FrozenReports frozen, ReportTemplates templates)
{
    private const int MonthsBack = 3;
    private const int MonthsAhead = 12;

    /// <summary>The days that are looked at around a day: three months back, a year ahead.</summary>
    public static Period Around(DateOnly day) => new(day.AddMonths(-MonthsBack), day.AddMonths(MonthsAhead));

    /// <summary>What is due around a day, by day; from one region or from all.</summary>
    public async Task<ImmutableArray<DueLine>> OfAsync(string? regionId, DateOnly day, CancellationToken stop)
    {
        var lines = ImmutableArray.CreateBuilder<DueLine>();
        foreach (var region in regions.Active.Where(region => regionId is null || region.Region.Id == regionId))
        {
            var known = await frozen.AllAsync(region.Region.Id, stop);
            var latest = known.GroupBy(report => report.Address).ToDictionary(same => same.Key, same => same.MaxBy(report => report.Version)!);
            foreach (var report in await due.OfAsync(region.Region.Id, Around(day), stop))
            {
                var address = AddressOf(region.Region, report);
                var made = address is null ? null : latest.GetValueOrDefault(address);
                lines.Add(new DueLine(region.Region, report, address, made, StateOf(report, address, made, day)));
            }
        }

        // A rule without a day stands once, and not for each unit that it is about.
        return
        [
            .. lines.DistinctBy(line => (line.Region.Id, line.Report.Rule.Id, line.Report.Covered, Unit: line.State == DueState.Undated ? null : line.Report.Unit.Id))
                .OrderBy(line => line.Report.LastDay ?? DateOnly.MaxValue),
        ];
    }

    private ReportAddress? AddressOf(Region region, DueReport report) => report.Covered is { } covered && templates.Of(report.Rule.Report) is not null
        ? new ReportAddress(region.Id, report.Rule.Id, PeriodIds.Of(covered), report.LevelId == Level.Region ? null : report.Unit.Id)
        : null;

    private static DueState StateOf(DueReport report, ReportAddress? address, FrozenSummary? made, DateOnly day) => (report.LastDay, made) switch
    {
        (_, not null) => DueState.Frozen,
        (null, _) => DueState.Undated,
        _ when address is null => DueState.Elsewhere,
        ({ } last, _) when last < day => DueState.Late,
        _ => report.Covered?.To < day && report.Levels.All(level => level.Missing.IsEmpty) ? DueState.Ready : DueState.Waiting,
    };
}
