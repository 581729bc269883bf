using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.NationalPlan;

public sealed class NationalPlanTests
{
    private static readonly INationalPlans Plans = PlanFile.NationalPlans;

    [Fact]
    public void The_shipped_files_are_sound() => Assert.Empty(Plans.Findings);

    [Fact]
    public void The_edition_of_2020_has_four_foundations_five_focus_areas_and_thirty_two_conditions()
    {
        var edition = Plans.Find("agera-2020")!;

        Assert.Equal(EditionStatus.Superseded, edition.Status);
        Assert.Equal(4, edition.Foundations.Length);
        Assert.Equal([5, 8, 6, 5, 8], edition.FocusAreas.Select(area => area.Conditions.Length));
        Assert.Equal([1, 2, 3, 4, 5], edition.FocusAreas.Select(area => area.Number!.Value));
        Assert.All(edition.FocusAreas, area => Assert.True(area.ConditionsComplete));
        Assert.All(edition.FocusAreas, area => Assert.False(area.ActionsComplete));
        Assert.All(edition.Areas, area => Assert.NotNull(area.Name.English));
    }

    [Fact]
    public void The_edition_of_2025_is_provisional_and_says_which_three_areas_nobody_has_confirmed()
    {
        var edition = Plans.Find("agera-2025")!;

        Assert.Equal(EditionStatus.Provisional, edition.Status);
        Assert.Null(edition.Period);
        Assert.Equal(
            ["engagerad-ledning-och-tydlig-styrning", "oka-riskmedvetenhet-och-beredskap", "saker-vard-har-och-nu"],
            edition.Areas.Where(area => area.Provenance.Attestation == Attestation.CarriedForward).Select(area => area.Id).Order(StringComparer.Ordinal));
        Assert.Equal(6, edition.Areas.Count(area => area.Provenance is { Attestation: Attestation.Attested, Source: not null }));
        Assert.All(edition.FocusAreas, area => Assert.True(area is { Description: null, Conditions.IsEmpty: true, Aims.IsEmpty: true, Actions.IsEmpty: true }));
    }

    [Fact]
    public void An_area_keeps_its_id_when_its_name_changes()
    {
        const string Id = "oka-kunskap-om-intraffade-vardskador";

        Assert.Equal("Öka kunskap om inträffade vårdskador", Plans.Find("agera-2020")!.Find(Id)!.Name.Swedish);
        Assert.Equal("Ökad kunskap om inträffade vårdskador", Plans.Find("agera-2025")!.Find(Id)!.Name.Swedish);
        Assert.Equal(SkosRelation.Exact, Assert.Single(Plans.Between("agera-2020", "agera-2025")!.Pairs, pair => pair.From == Id).Relation);
    }

    [Fact]
    public void The_crosswalk_is_found_from_either_side_and_covers_every_area()
    {
        Assert.Equal(9, Plans.Between("agera-2020", "agera-2025")!.Pairs.Length);
        Assert.Equal("agera-2025", Plans.Between("agera-2025", "agera-2020")!.From);
        Assert.Null(Plans.Between("agera-2020", "agera-2030"));
        Assert.All(Plans.Crosswalks.SelectMany(crosswalk => crosswalk.Pairs), pair => Assert.NotNull(pair.Rationale.English));
    }

    [Theory]
    [InlineData("saker-vard-har-och-nu", null, AreaMatchOutcome.Found)]
    [InlineData("SÄKER  VÅRD, här och nu", null, AreaMatchOutcome.Found)]
    [InlineData("ledning och styrning", AreaKind.Foundation, AreaMatchOutcome.Found)]
    [InlineData("Öka kunskap om inträffade vårdskador", AreaKind.FocusArea, AreaMatchOutcome.Found)]
    [InlineData("saker-vard-har-och-nu", AreaKind.Foundation, AreaMatchOutcome.WrongKind)]
    [InlineData("patienten-som-medskapare", AreaKind.FocusArea, AreaMatchOutcome.WrongKind)]
    [InlineData("Digital vård", null, AreaMatchOutcome.Unknown)]
    public void A_written_name_means_an_area_by_id_alias_or_normalised_text(string written, AreaKind? kind, AreaMatchOutcome outcome) =>
        Assert.Equal(outcome, Plans.Resolve(Plans.Find("agera-2025")!, written, kind).Outcome);
}
