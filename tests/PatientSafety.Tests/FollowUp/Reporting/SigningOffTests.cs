using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.SignOff;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>enhet-4 and enhet-5 in verksamhet-3 in division-2 in the region.</summary>
public sealed class SigningOffTests
{
    private const string Period = "2026-T2";

    [Fact]
    public async Task A_period_is_signed_off_level_by_level_from_below()
    {
        await using var desk = await ReportingDesk.OpenAsync(2);
        await desk.ReportAllAsync("enhet-4", Period);
        await desk.ReportAllAsync("enhet-5", Period);
        foreach (var unit in new[] { "enhet-4", "enhet-5", "verksamhet-3", "division-2", "region" })
        {
            var outcome = desk.Sign(unit, Period);
            Assert.Empty(outcome.Findings);
            Assert.True(outcome.Act is { Signed: true, Why: null } && outcome.Act.Reported == outcome.Act.Expected, unit);
        }

        Assert.Equal((4, 4), (desk.Sign("region", Period).Act!.Reported, desk.Sign("region", Period).Act!.Expected));
    }

    [Fact]
    public async Task What_is_missing_needs_a_reason_which_names_it()
    {
        await using var desk = await ReportingDesk.OpenAsync(2);
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, Period, "pagar"))).IsRecorded);
        var refused = desk.Sign("enhet-4", Period);
        Assert.Null(refused.Act);
        Assert.Equal("Inte rapporterat: akt-2.", Assert.Single(refused.Findings).Message.Swedish);
        Assert.Equal("Inte rapporterat: akt-2. Skäl: Sjukdom", desk.Sign("enhet-4", Period, "Sjukdom").Act!.Why);

        var above = desk.Sign("verksamhet-3", Period);
        Assert.Equal(("PS5152", "Inte signerat: enhet 5."), (Assert.Single(above.Findings).Id, above.Findings[0].Message.Swedish));
        var act = desk.Sign("verksamhet-3", Period, "Enheten flyttar").Act!;
        Assert.Equal("Inte signerat: enhet 5. Skäl: Enheten flyttar", act.Why);
        Assert.Equal((1, 4), (act.Reported, act.Expected));
    }

    [Fact]
    public async Task A_signature_locks_the_levels_below_and_only_the_last_one_upwards_can_be_opened()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        await desk.ReportAllAsync("enhet-4", Period);
        Assert.NotNull(desk.Sign("enhet-4", Period).Act);
        Assert.NotNull(desk.Sign("verksamhet-3", Period, "enhet 5 är stängd").Act);

        // Below nothing can be reported, signed or opened.
        Assert.Equal("PS5110", Assert.Single((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-5", 1, Period, "pagar"))).Findings).Id);
        Assert.Equal("PS5151", Assert.Single(desk.Sign("enhet-5", Period, "Ändå").Findings).Id);
        Assert.Equal("PS5151", Assert.Single(desk.Sign("enhet-4", Period, "Fel", reopens: true).Findings).Id);

        // From above it can, with a reason, and then below.
        Assert.Equal("PS5153", Assert.Single(desk.Sign("division-2", Period, "Fel", reopens: true).Findings).Id);
        Assert.Equal("PS5154", Assert.Single(desk.Sign("verksamhet-3", Period, reopens: true).Findings).Id);
        Assert.False(desk.Sign("verksamhet-3", Period, "Enhet 5 öppnade igen", reopens: true).Act!.Signed);
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-5", 1, Period, "pagar"))).IsRecorded);
        Assert.Equal("PS5110", Assert.Single((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, Period, "avslutad"))).Findings, finding => finding.Id == "PS5110").Id);
        Assert.False(desk.Sign("enhet-4", Period, "Fel siffra", reopens: true).Act!.Signed);
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, Period, "pagar"))).IsRecorded);

        // Nothing is taken away of what was signed.
        var standing = desk.Desk.Ask(connection => SignOffStanding.Of(connection, null, desk.Scope, desk.Unit, desk.Period(Period)));
        Assert.Equal([true, false], standing.Acts.Select(act => act.Signed));
        Assert.Null(standing.Signed);
    }

    [Fact]
    public async Task Another_period_stays_open()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        Assert.NotNull(desk.Sign("region", Period, "Ingen har rapporterat").Act);
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, "2026-T3", "pagar"))).IsRecorded);
        Assert.True((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, "2026-T1", "pagar"))).IsRecorded);
    }

    [Fact]
    public async Task A_report_is_corrected_also_after_signing_off_with_a_reason_and_marked_so()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        var request = RollUpProperties.Request("enhet-4", 1, Period, "pagar");
        Assert.True((await desk.Desk.EnterAsync(request)).IsRecorded);
        Assert.NotNull(desk.Sign("enhet-4", Period).Act);

        var correction = request with { Id = Guid.CreateVersion7(), Status = "avslutad", Effect = Effect.Full, Corrects = request.Id };
        Assert.Equal("PS5113", Assert.Single((await desk.Desk.EnterAsync(correction)).Findings).Id);
        Assert.True((await desk.Desk.EnterAsync(correction with { Reason = "Den var klar" })).IsRecorded);

        Assert.Equal([false, true], desk.Entries().Select(entry => entry.AfterSignOff));
        Assert.Equal(desk.Entries()[1].Number, desk.Entries()[0].CorrectedBy!.Value.Number);
        Assert.Equal("Den var klar", desk.Entries()[1].Reason);
        Assert.Empty(desk.Desk.Differences());
    }

    [Fact]
    public async Task Of_many_who_sign_at_once_one_does()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        await desk.ReportAllAsync("enhet-4", Period);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => desk.Sign("enhet-4", Period, by: $"Chef {number}"))));
        Assert.Single(outcomes, outcome => outcome.Act is not null);
        Assert.All(outcomes.Where(outcome => outcome.Act is null), outcome => Assert.Equal("PS5150", Assert.Single(outcome.Findings).Id));
        Assert.Equal(1, Count(desk));
    }

    [Fact]
    public async Task A_double_click_signs_once()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => desk.Sign("enhet-4", Period, "Ingen på plats"))));
        Assert.All(outcomes, outcome => Assert.NotNull(outcome.Act));
        Assert.Equal(1, Count(desk));
    }

    [Fact]
    public async Task What_is_being_reported_while_somebody_signs_is_in_before_or_refused_after()
    {
        await using var desk = await ReportingDesk.OpenAsync(8);
        var reports = Task.WhenAll(Enumerable.Range(1, 8).Select(number => desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", number, Period, "pagar"))));
        var signed = await Task.Run(() => desk.Sign("enhet-4", Period, "Tiden är ute"));
        var recorded = (await reports).Count(outcome => outcome.IsRecorded);
        Assert.Equal(signed.Act!.Reported, recorded);
    }

    [Theory]
    [InlineData("enhet-99", Period, "PS5101")]
    [InlineData("enhet-4", "2026-T9", "PS5104")]
    [InlineData("enhet-4", "2027-T1", "PS5108")]
    public async Task What_cannot_be_signed_is_said_with_a_remedy(string unit, string period, string finding)
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        Assert.Equal(finding, Assert.Single(desk.Sign(unit, period, "Skäl").Findings).Id);
    }

    [Fact]
    public async Task A_period_that_is_going_on_can_be_signed_and_is_told_of()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        await desk.ReportAllAsync("enhet-4", "2026-T3");
        var outcome = desk.Sign("enhet-4", "2026-T3");
        Assert.NotNull(outcome.Act);
        Assert.Equal("PS5156", Assert.Single(outcome.Findings).Id);
        Assert.Equal("PS5109", Assert.Single(desk.Sign("enhet-5", Period, "Skäl", by: string.Empty).Findings).Id);
    }

    private static long Count(ReportingDesk desk) => desk.Desk.Ask(connection =>
    {
        using var count = new SqlStatement(connection, null, $"SELECT COUNT(*) FROM {FollowUpTables.SignOffs}");
        return count.AskNumber();
    });
}
