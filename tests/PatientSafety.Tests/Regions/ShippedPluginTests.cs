using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Regions;

/// <summary>The two regions' files against what their sources say.</summary>
public sealed class ShippedPluginTests
{
    private static readonly RegionConfiguration Halland = Shipped("Halland");
    private static readonly RegionConfiguration Jamtland = Shipped("JamtlandHarjedalen");

    [Fact]
    public void Halland_has_its_eleven_numbered_activities_in_the_areas_of_its_document()
    {
        var plan = Assert.Single(Halland.Plans);

        Assert.Equal(Enumerable.Range(1, 11), plan.Activities.Select(activity => activity.Number!.Value));
        Assert.Equal(
            [
                "patienten-som-medskapare", "en-god-sakerhetskultur", "adekvat-kunskap-och-kompetens",
                "oka-kunskap-om-intraffade-vardskador", "oka-kunskap-om-intraffade-vardskador",
                "starka-analys-larande-och-utveckling", "starka-analys-larande-och-utveckling", "starka-analys-larande-och-utveckling",
                "tillforlitliga-och-sakra-system-och-processer", "tillforlitliga-och-sakra-system-och-processer", "tillforlitliga-och-sakra-system-och-processer",
            ],
            plan.Activities.Select(activity => Assert.Single(activity.Areas).AreaId));
        Assert.All(plan.Activities, activity => Assert.NotNull(activity.Rationale));
        Assert.All(plan.Activities, activity => Assert.Null(activity.Owner));
    }

    [Fact]
    public void Halland_sets_three_areas_aside_and_gives_no_reason()
    {
        var aside = Halland.Plans[0].Prioritisation.Stated.Where(stated => stated.Standing == Standing.NotPrioritised).ToArray();

        Assert.Equal(
            ["engagerad-ledning-och-tydlig-styrning", "oka-riskmedvetenhet-och-beredskap", "saker-vard-har-och-nu"],
            aside.Select(stated => stated.AreaId).Order(StringComparer.Ordinal));
        Assert.All(aside, stated => Assert.Null(stated.Reason));
        Assert.All(aside, stated => Assert.NotNull(stated.Provenance.Note));
    }

    [Fact]
    public void Halland_was_adopted_by_an_officer_and_covers_six_years()
    {
        var plan = Halland.Plans[0];

        Assert.Equal("agera-2025", plan.Follows);
        Assert.Equal(new Period(new(2026, 1, 1), new(2031, 12, 31)), plan.Period);
        Assert.Equal((new DateOnly(2026, 2, 25), "RS251520", DecisionForm.Officer, AdoptionStatus.Adopted), (plan.Adopted!.On, plan.Adopted.Reference, plan.Adopted.Form, plan.Adopted.Status));
        Assert.Contains(plan.Arrangements, arrangement => arrangement is { Kind: ArrangementKind.FollowUp, ThroughProjects: true });
        Assert.Contains(plan.Arrangements, arrangement => arrangement.Kind == ArrangementKind.Management && arrangement.Parties.Length >= 2);
        Assert.Contains(plan.RelatedPlans, related => related.Year == 2026);
        Assert.Contains(Halland.Reporting, rule => rule is { Report: ReportKind.FinalReport, Frequency: PeriodScheme.Once });
    }

    [Fact]
    public void Jamtland_Harjedalen_has_all_nine_areas_in_scope_and_only_the_memos_commitments()
    {
        var plan = Assert.Single(Jamtland.Plans);

        Assert.All(PlanFile.NationalPlans.Find("agera-2020")!.Areas, area => Assert.Equal(Standing.InScope, plan.StandingOf(area.Id)));
        Assert.Equal(6, plan.Activities.Length);
        Assert.False(plan.SourceComplete);
        Assert.All(plan.Activities, activity => Assert.NotNull(activity.Provenance.Source));
        Assert.All(plan.Activities.SelectMany(activity => activity.Areas), area => Assert.Equal(Attestation.OurPlacement, area.Provenance.Attestation));
    }

    [Fact]
    public void Jamtland_Harjedalen_reports_twice_a_year_s_end_and_leaves_decisions_to_the_boards()
    {
        Assert.Equal(
            [new DateOnly(2023, 4, 15)],
            Jamtland.Reporting.Where(rule => rule.Report == ReportKind.AnnualAccounts).Select(rule => rule.Occasions(Jamtland.Plans[0].Period!).First().DueOn!.Value));
        Assert.Equal(
            [new DateOnly(2023, 3, 1)],
            Jamtland.Reporting.Where(rule => rule.Report == ReportKind.PatientSafetyReport).Select(rule => rule.Occasions(Jamtland.Plans[0].Period!).First().DueOn!.Value));
        Assert.Equal(4, Assert.Single(Jamtland.Reporting, rule => rule.Report == ReportKind.Analysis).Recipients.Length);
        var decision = Assert.Single(Jamtland.Reporting, rule => rule.Report == ReportKind.DecisionProposal);
        Assert.NotNull(decision.ProposedBy);
        Assert.NotEmpty(decision.DecidedBy);
        Assert.Contains(Jamtland.Plans[0].Arrangements, arrangement => arrangement.Kind == ArrangementKind.SystemOfRecord && arrangement.Means?.Swedish == "Stratsys");
        Assert.Equal(2, Jamtland.Plans[0].Arrangements.Count(arrangement => arrangement.Kind == ArrangementKind.Distribution));
    }

    [Fact]
    public void Every_body_is_an_office_or_a_group_and_every_statement_of_the_plans_has_a_source_or_a_mark() => Assert.All(
        new[] { Halland, Jamtland }.SelectMany(region => region.Plans.SelectMany(plan => plan.Activities.Cast<IStatement>().Concat(plan.Prioritisation.Stated).Concat(plan.Arrangements)).Concat(region.Reporting)),
        statement => Assert.True(
            statement.Provenance.Source is not null || statement.Provenance.Attestation != Attestation.Attested || statement is ReportingRule { Basis.Length: > 0 },
            $"{statement.Provenance.DeclaredAt}: neither source nor mark"));

    private static RegionConfiguration Shipped(string folder)
    {
        var (configuration, findings) = PlanFile.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "plugins", folder, "plan.yaml")));
        Assert.DoesNotContain(findings, finding => finding.Severity != Severity.Note);
        return configuration!;
    }
}
