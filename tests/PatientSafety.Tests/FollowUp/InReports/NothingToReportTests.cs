using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Tests.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.InReports;

public sealed class NothingToReportTests
{
    [Fact]
    public async Task Of_a_region_where_nothing_has_been_handed_on_the_summary_alone_says_so()
    {
        var followUp = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 2), GeneratedFollowUp.Organisation("region", 1, 1, 1, 1));
        await using var desk = new ReportDesk(followUp);
        var report = desk.Report();

        var remark = Assert.IsType<Remark>(Assert.Single(await desk.WriteAsync("follow-up.summary", report)));

        Assert.Equal((RemarkKind.Missing, "regions/region/follow-up/activities"), (remark.Kind, remark.Runs[0].Behind!.Address));
        foreach (var part in followUp.Get<IEnumerable<IRegionPart>>().Where(part => part.Id.StartsWith("follow-up.", StringComparison.Ordinal) && part.Id != "follow-up.summary"))
        {
            Assert.Empty(await part.WriteAsync(report, null, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_region_of_which_nothing_is_known_is_not_counted_as_zero()
    {
        await using var empty = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 2), GeneratedFollowUp.Organisation("region", 1, 1, 1, 1));
        await using var desk = await ReportDesk.OpenAsync();
        await desk.EnterAsync("enhet-4", 1, "2026-T2", "avslutad");

        var remark = Assert.IsType<Remark>(Assert.Single(await NationalAsync(empty, empty.Regions.Active[0])));
        Assert.Equal("Region region: Ingenting är nedbrutet till någon enhet här. Hur det går är inte känt.", ReportDesk.Words(remark.Runs));

        var blocks = await NationalAsync(desk.Desk, desk.Desk.Regions.Active[0], GeneratedFollowUp.Region("annan", 1));
        Assert.EndsWith("16 1 1 0 0", ReportDesk.Rows(Assert.IsType<Grid>(blocks[0])).Single(), StringComparison.Ordinal);
        Assert.Equal(RemarkKind.Missing, Assert.IsType<Remark>(blocks[^1]).Kind);
    }

    [Fact]
    public async Task More_than_twenty_quotations_are_never_left_out_in_silence()
    {
        await using var desk = await ReportDesk.OpenAsync(6);
        foreach (var (unit, activity) in from unit in new[] { "enhet-9", "enhet-8", "enhet-5", "enhet-4" } from activity in Enumerable.Range(1, 6) select (unit, activity))
        {
            await desk.EnterAsync(unit, activity, "2026-T2", "pagar", request => request with { WorksWell = $"{unit} {activity}" });
        }

        var blocks = await desk.WriteAsync("follow-up.works-well", desk.Report());

        var quoted = blocks.OfType<Quotation>().ToArray();
        Assert.Equal(20, quoted.Length);
        Assert.Equal(("enhet-4 1", "enhet-4 2", "enhet-9 2"), (quoted[0].Text, quoted[1].Text, quoted[^1].Text));
        var more = Assert.IsType<Paragraph>(blocks[^1]).Runs[0];
        Assert.Equal("4 till finns i uppföljningen.", more.Text);
        var scope = desk.Desk.Scope();
        Assert.Equal(SliceAddress.Entries("region", new Slice { Unit = scope.Organisation.Top, Period = scope.PeriodsOf("plan").Find("2026-T2")!, Mark = Mark.WorksWell }), more.Behind!.Address);
    }

    private static async Task<IReadOnlyList<Block>> NationalAsync(FollowUpDesk desk, params RegionConfiguration[] regions) => await desk.Get<IEnumerable<INationalPart>>()
        .Single(part => part.Id == "follow-up.national")
        .WriteAsync(new NationalReport { Covered = ReportDesk.ToAugust, Today = new DateOnly(2026, 9, 10), Say = new Speech(), Regions = [.. regions] }, TestContext.Current.CancellationToken);
}
