using System.Text;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;

namespace PatientSafety.Tests.Reporting;

public sealed class FreezingTests
{
    private const string Accounts = "halland/annual-accounts/2026";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_frozen_report_is_proved_in_every_format_and_rebuilt_byte_for_byte()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");
        var number = (await desk.FreezeAsync()).Number!;
        var (files, verifying) = (desk.Desk.Get<FrozenFiles>(), desk.Desk.Get<ReportVerifying>());

        foreach (var format in new[] { ReportFormat.Html, ReportFormat.Md, ReportFormat.Json })
        {
            var bytes = (await files.OfAsync(number, format, Stop))!.Bytes!;
            Assert.Equal(new { IsProved = true, Number = (string?)number }, Of(await verifying.OfAsync(bytes, Stop)));
            bytes[^20] ^= 1;
            Assert.Equal(new { IsProved = false, Number = (string?)number }, Of(await verifying.OfAsync(bytes, Stop)));
        }

        var rebuilt = await desk.Desk.Get<ReportRebuilding>().OfAsync(number, Stop);
        Assert.True(rebuilt!.IsSame);
        Assert.Empty(rebuilt.Changed);
        Assert.Equal((await files.OfAsync(number, ReportFormat.Html, Stop))!.Bytes, rebuilt.Html);
        Assert.False((await verifying.OfAsync("något annat"u8.ToArray(), Stop)).IsProved);

        static object Of(Verdict verdict) => new { verdict.IsProved, verdict.Number };
    }

    [Fact]
    public async Task What_comes_later_changes_no_frozen_report()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var number = (await desk.FreezeAsync()).Number!;
        var before = (await desk.Desk.Get<FrozenFiles>().OfAsync(number, ReportFormat.Html, Stop))!.Bytes;

        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");
        await desk.WriteAsync("sammanfattning", "Nytt.");

        Assert.Equal(before, (await desk.Desk.Get<FrozenFiles>().OfAsync(number, ReportFormat.Html, Stop))!.Bytes);
        Assert.True((await desk.Desk.Get<ReportRebuilding>().OfAsync(number, Stop))!.IsSame);
        Assert.Contains("Nytt.", await desk.HtmlAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_it_was_made_of_and_who_drew_it_up_when()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var number = (await desk.FreezeAsync(drawnUp: new DateOnly(2026, 11, 20))).Number!;

        var report = (await desk.Desk.Get<FrozenReports>().FindAsync(number, Stop))!;
        var stamp = report.Document.Stamp!;

        Assert.Equal(("halland-2026-1", 1, new DateOnly(2026, 11, 20), "Samordnaren", "Mötet är i dag"), (stamp.Number, stamp.Version, stamp.DrawnUpOn, stamp.By, stamp.Why));
        Assert.Equal([InputKind.Data, InputKind.Texts, InputKind.Edition, InputKind.Template, InputKind.Look, InputKind.Program], stamp.Inputs.Select(input => input.Kind));
        Assert.All(stamp.Inputs.Where(input => input.Kind != InputKind.Program), input => Assert.Equal(64, input.Hash.Length));
        var html = Encoding.UTF8.GetString((await desk.Desk.Get<FrozenFiles>().OfAsync(number, ReportFormat.Html, Stop))!.Bytes!);
        Assert.Contains("Nummer halland-2026-1, version 1. Upprättad 20 november 2026 av Samordnaren.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Utkast", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_freeze_the_same_report_at_once_one_does()
    {
        await using var desk = await ReportingDesk.OpenAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(person => Task.Run(() => desk.FreezeAsync(by: $"Person {person}"))));

        Assert.Single(outcomes, outcome => outcome.Number is not null);
        Assert.All(outcomes.Where(outcome => outcome.Number is null), outcome => Assert.Contains(outcome.Findings, finding => finding.Id == "PS6021"));
        Assert.Equal("1", desk.Desk.Ask("SELECT COUNT(*) FROM reporting_frozen"));
    }

    [Fact]
    public async Task A_correction_is_a_new_version_that_names_the_old_one()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var first = (await desk.FreezeAsync(Accounts)).Number!;

        Assert.Contains((await desk.FreezeAsync(Accounts)).Findings, finding => finding.Id == "PS6021");
        Assert.Contains((await desk.FreezeAsync(Accounts, corrects: first, why: null)).Findings, finding => finding.Id == "PS6020");
        Assert.Contains((await desk.FreezeAsync(Accounts, corrects: "halland-2026-99")).Findings, finding => finding.Id == "PS6022");
        var second = await desk.FreezeAsync(Accounts, corrects: first, why: "Fel tal");

        Assert.Equal("halland-2026-2", second.Number);
        var report = await desk.Desk.Get<FrozenReports>().FindAsync(second.Number!, Stop);
        Assert.Equal((2, first), (report!.Version, report.Corrects));
        Assert.Contains("Ersätter halland-2026-1. Skäl: Fel tal", Encoding.UTF8.GetString((await desk.Desk.Get<FrozenFiles>().OfAsync(second.Number!, ReportFormat.Html, Stop))!.Bytes!), StringComparison.Ordinal);
        var verdict = await desk.Desk.Get<ReportVerifying>().OfAsync((await desk.Desk.Get<FrozenFiles>().OfAsync(first, ReportFormat.Html, Stop))!.Bytes!, Stop);
        Assert.Equal((true, "halland-2026-2"), (verdict.IsProved, verdict.ReplacedBy));
    }

    [Fact]
    public async Task What_the_report_cannot_do_without_stops_it()
    {
        await using var desk = await ReportingDesk.OpenAsync();

        var refused = await desk.FreezeAsync("halland/analysis/2026");
        Assert.Contains(refused.Findings, finding => finding is { Id: "PS6001", Location.File: "forslag" });
        await desk.WriteAsync("forslag", "- Fler övningar.", "halland/analysis/2026");

        Assert.NotNull((await desk.FreezeAsync("halland/analysis/2026")).Number);
    }

    [Theory]
    [InlineData("", "Skäl", null, "PS6023")]
    [InlineData("Samordnaren", null, null, "PS6020")]
    [InlineData("Samordnaren", "Skäl", "2026-11-23", "PS6024")]
    public async Task What_is_missing_when_freezing_is_said(string by, string? why, string? drawnUp, string finding)
    {
        await using var desk = await ReportingDesk.OpenAsync();

        var outcome = await desk.FreezeAsync(by: by, why: why, drawnUp: drawnUp is null ? null : DateOnly.ParseExact(drawnUp, "yyyy-MM-dd"));

        Assert.Null(outcome.Number);
        Assert.Contains(outcome.Findings, found => found.Id == finding);
    }

    [Fact]
    public async Task Drawn_up_and_approved_are_two_days()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var number = (await desk.FreezeAsync()).Number!;
        var approvals = desk.Desk.Get<Approvals>();

        Assert.NotNull(await approvals.RecordAsync(number, new DateOnly(2026, 11, 21), "Regionstyrelsen", null, "Samordnaren", Stop));
        desk.Desk.Clock.Now = desk.Desk.Clock.Now.AddDays(30);
        Assert.Null(await approvals.RecordAsync(number, new DateOnly(2026, 12, 10), "Regionstyrelsen", "RS 12", "Samordnaren", Stop));
        Assert.Null(await approvals.RecordAsync(number, new DateOnly(2026, 12, 10), "Regionstyrelsen", "RS 12", "Samordnaren", Stop));
        Assert.NotNull(await approvals.RecordAsync("halland-1", new DateOnly(2026, 12, 10), "Regionstyrelsen", null, "Samordnaren", Stop));

        var approval = Assert.Single(await approvals.OfAsync(number, Stop));
        Assert.Equal((new DateOnly(2026, 12, 10), "Regionstyrelsen", "RS 12"), (approval.ApprovedOn, approval.ApprovedBy, approval.Reference));
        Assert.Equal(new DateOnly(2026, 11, 22), (await desk.Desk.Get<FrozenReports>().FindAsync(number, Stop))!.DrawnUpOn);
    }

    [Fact]
    public async Task A_disk_that_is_full_freezes_nothing_and_says_so()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        desk.Desk.Ask(connection =>
        {
            using var full = connection.CreateCommand();
            full.CommandText = "CREATE TRIGGER full BEFORE INSERT ON reporting_frozen BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END";
            return full.ExecuteNonQuery();
        });

        var outcome = await desk.FreezeAsync();

        Assert.Null(outcome.Number);
        Assert.NotNull(outcome.Problem);
        Assert.Equal("0", desk.Desk.Ask("SELECT COUNT(*) FROM reporting_frozen"));
    }

    [Fact]
    public async Task Of_a_database_that_cannot_be_read_it_is_not_said_that_there_is_no_such_report()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.FreezeAsync(Accounts);
        desk.Desk.Ask(connection =>
        {
            using var gone = connection.CreateCommand();
            gone.CommandText = "ALTER TABLE reporting_frozen RENAME TO reporting_gone";
            return gone.ExecuteNonQuery();
        });

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => desk.Desk.Get<ReportVerifying>().OfAsync("fil"u8.ToArray(), Stop));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => desk.Desk.Get<FrozenReports>().AllAsync(null, Stop));
    }
}
