using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Tests.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.InReports;

/// <summary>A region that is followed up by tertial and a report about some of its time: units 4 and 5 under division 2, units 8 and 9 under division 6.</summary>
internal sealed class ReportDesk(FollowUpDesk desk) : IAsyncDisposable
{
    public static readonly Period ToAugust = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 8, 31));

    public FollowUpDesk Desk => desk;

    /// <summary>Some days after the second tertial of 2026, with some activities at each of four units.</summary>
    public static async Task<ReportDesk> OpenAsync(int activities = 4)
    {
        var desk = await CalendarDesk.OpenAsync(activities);
        desk.Clock.Now = new DateTimeOffset(2026, 9, 10, 8, 0, 0, TimeSpan.Zero);
        return new ReportDesk(desk);
    }

    public Overviews Overviews => new(desk.Pictures, new Standings(desk.Database, desk.Clock));

    public RegionReport Report(Period? covered = null, string? unit = null, DateOnly? asOf = null)
    {
        var configuration = desk.Regions.Active[0];
        var organisation = desk.Organisations.Of("region")!;
        return new RegionReport
        {
            Configuration = configuration,
            Plan = configuration.Plans[^1],
            Edition = null,
            Occasion = new ReportingOccasion(StatutoryReports.All[1].Rule, covered ?? ToAugust, null),
            Covered = covered ?? ToAugust,
            Organisation = organisation,
            Unit = unit is null ? organisation.Top : organisation.Find(unit)!,
            Today = desk.Clock.Today(),
            AsOf = asOf,
            Say = new Speech(),
        };
    }

    public async Task<ImmutableArray<Block>> WriteAsync(string id, RegionReport report, Area? area = null) =>
        await desk.Get<IEnumerable<IRegionPart>>().Single(part => part.Id == id).WriteAsync(report, area, TestContext.Current.CancellationToken);

    public async Task EnterAsync(string unit, int activity, string period, string status, Func<EntryRequest, EntryRequest>? with = null)
    {
        var request = RollUpProperties.Request(unit, activity, period, status);
        var outcome = await desk.EnterAsync(with?.Invoke(request) ?? request);
        Assert.True(outcome.IsRecorded, string.Join(' ', outcome.Findings));
    }

    /// <summary>The words of a block, each run after the other.</summary>
    public static string Words(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));

    /// <summary>The texts of a table, row by row.</summary>
    public static string[] Rows(Grid grid) => [.. grid.Rows.Select(row => string.Join(' ', row.Select(cell => Words(cell.Runs))))];

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
