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

    [Theory]
    [InlineData("frequency: named-weeks\n    weeks: [48, 8, 20, 36, 8]", "8,20,36,48", "")]
    [InlineData("frequency: named-months\n    months: [12, 3, 9]", "", "3,9,12")]
    [InlineData("frequency: named-months\n    months: 6", "", "6")]
    public void Weeks_and_months_are_named_in_any_order(string written, string weeks, string months)
    {
        var (configuration, findings) = PlanFile.Read(PlanFile.With("frequency: monthly", written));

        Assert.Empty(findings);
        Assert.Equal((weeks, months), (string.Join(',', configuration!.Reporting[0].Weeks), string.Join(',', configuration.Reporting[0].Months)));
    }

    [Fact]
    public void By_the_25th_is_a_day_of_the_month() =>
        Assert.Equal(new DueOnDayOfMonth(25), PlanFile.Read(PlanFile.With("due: { after: period-end, days: 25 }", "due: { day: 25 }")).Configuration!.Reporting[0].Due);

    [Theory]
    [InlineData("under: 95.5", ThresholdSide.Under, "95.5")]
    [InlineData("over: -3", ThresholdSide.Over, "-3")]
    public void A_threshold_takes_the_place_of_a_frequency(string level, ThresholdSide side, string value)
    {
        var (configuration, findings) = PlanFile.Read(PlanFile.With("frequency: monthly", $"setOffBy: {{ indicator: hygien, {level} }}"));

        Assert.Empty(findings);
        Assert.Equal(new Threshold("hygien", side, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), configuration!.Reporting[0].SetOffBy);
        Assert.Null(configuration.Reporting[0].Frequency);
    }

    [Fact]
    public void A_rule_as_code_takes_the_place_of_a_frequency()
    {
        var (configuration, findings) = PlanFile.Read(PlanFile.With("frequency: monthly", "setOffBy: { rule: PROV1 }"));

        Assert.Empty(findings);
        Assert.Equal(("PROV1", null, null), (configuration!.Reporting[0].SetOffByRule, configuration.Reporting[0].SetOffBy, configuration.Reporting[0].Frequency));
    }

    [Fact]
    public void A_level_says_how_long_before_the_level_above_it_is_done()
    {
        var (configuration, findings) = PlanFile.Read(PlanFile.With("{ id: klinik, name: Klinik }", "{ id: klinik, name: Klinik, lead: { days: 10, attested: false } }"));

        Assert.Empty(findings);
        Assert.Equal((10, Attestation.OurPlacement), (configuration!.Levels[0].Lead!.Days, configuration.Levels[0].Lead!.Provenance.Attestation));
        Assert.Equal(Attestation.Attested, configuration.Levels[0].Provenance.Attestation);
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
