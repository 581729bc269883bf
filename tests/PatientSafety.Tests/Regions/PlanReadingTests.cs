using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Regions;

public sealed class PlanReadingTests
{
    private static readonly RegionConfiguration Region = PlanFile.Read(PlanFile.Sound).Configuration!;

    [Fact]
    public void Areas_are_found_by_id_by_name_and_by_kind()
    {
        var stated = Region.Plans[0].Prioritisation;

        Assert.Equal(Standing.NotPrioritised, stated.Of("starka-analys-larande-och-utveckling")?.Standing);
        Assert.Equal(Standing.NotPrioritised, stated.Of("oka-riskmedvetenhet-och-beredskap")?.Standing);
        Assert.Equal("saker-vard-har-och-nu", Region.Plans[0].Activities[0].Areas[0].AreaId);
    }

    [Fact]
    public void A_reason_is_kept_and_a_missing_one_is_not_invented()
    {
        var stated = Region.Plans[0].Prioritisation;

        Assert.Equal("Görs i en annan plan", stated.Of("oka-kunskap-om-intraffade-vardskador")?.Reason?.Swedish);
        Assert.Null(stated.Of("tillforlitliga-och-sakra-system-och-processer")?.Reason);
    }

    [Fact]
    public void A_region_that_reports_by_the_month_gets_its_months()
    {
        ReportingOccasion[] occasions = [.. Region.Reporting[0].Occasions(Region.Plans[0].Period!)];

        Assert.Equal(36, occasions.Length);
        Assert.Equal(new DateOnly(2021, 2, 25), occasions[0].DueOn);
    }

    [Fact]
    public void An_owner_that_is_one_of_the_bodies_gets_its_name() =>
        Assert.Equal("Regionstyrelsen", Region.Plans[0].Activities[0].Owner?.Swedish);

    [Fact]
    public void Attested_false_is_our_placement() =>
        Assert.Equal(
            Attestation.OurPlacement,
            PlanFile.Read(PlanFile.With("days: 25 }", "days: 25, attested: false }")).Configuration!.Reporting[0].DueProvenance.Attestation);

    [Fact]
    public void Every_statement_knows_its_line() =>
        Assert.Equal(1 + Array.FindIndex(PlanFile.Sound.Split('\n'), line => line.Contains("- id: prov-1", StringComparison.Ordinal)), Region.Plans[0].Activities[0].Provenance.DeclaredAt?.Line);
}
