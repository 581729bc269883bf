using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Entries.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.SignOff;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>A unit that reports, over a real file. The units are enhet-4 and enhet-5 in verksamhet-3 in division-2.</summary>
internal sealed class ReportingDesk : IAsyncDisposable
{
    private ReportingDesk(FollowUpDesk desk)
    {
        Desk = desk;
        Files = new EvidenceFiles(desk.Folder.Data);
        Saving = new ReportSaving(desk.Database, new SafeEntering(desk.Entering, desk.Database), Files);
        Signing = new SigningOff(desk.Database, desk.Scopes, desk.RollUps, desk.Clock);
    }

    public FollowUpDesk Desk { get; }

    public EvidenceFiles Files { get; }

    public ReportSaving Saving { get; }

    public SigningOff Signing { get; }

    public RegionScope Scope => Desk.RollUps.UpToDate("region")!;

    public OrganisationUnit Unit => Scope.Organisation.Find("enhet-4")!;

    public static async Task<ReportingDesk> OpenAsync(int activities = 4)
    {
        var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", activities), GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        desk.HandOn(new DateOnly(2024, 1, 1));
        return new ReportingDesk(desk);
    }

    public FollowUpPeriod Period(string id) => Scope.FindPeriod(id)!;

    /// <summary>Opens the form of the unit.</summary>
    public ImmutableArray<ReportRow> Form(string period) => Desk.Ask(connection => ReportRows.Of(connection, Scope, Unit.Number, Period(period)));

    public Task<ReportOutcome> SendAsync(string period, IFormCollection form, string by = "Anna Åberg") =>
        Saving.SaveAsync(Scope, Unit, Period(period), Form(period), form, by, TestContext.Current.CancellationToken);

    /// <summary>All that has been said, oldest first.</summary>
    public IReadOnlyList<StoredEntry> Entries() => Desk.Ask(connection => new EntryReading(connection).Page(Scope.Top, 0, int.MaxValue));

    public SignOffOutcome Sign(string unit, string period, string? why = null, string by = "Chefen", bool reopens = false) =>
        Signing.Do(new SignOffRequest { RegionId = "region", Unit = unit, Period = period, By = by, Why = why, Reopens = reopens });

    public async Task ReportAllAsync(string unit, string period)
    {
        foreach (var activity in Scope.Activities)
        {
            var outcome = await Desk.EnterAsync(RollUpProperties.Request(unit, 1, period, "pagar") with { Activity = activity.Id });
            Assert.True(outcome.IsRecorded);
        }
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
