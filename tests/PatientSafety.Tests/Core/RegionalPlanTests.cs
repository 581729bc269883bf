using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.Core;

public sealed class RegionalPlanTests
{
    [Fact]
    public void A_plan_is_silent_about_what_it_does_not_name() =>
        Assert.Equal(Standing.Silent, Plan([]).StandingOf("area"));

    [Fact]
    public void What_the_plan_states_weighs_more_than_its_activities() =>
        Assert.Equal(Standing.NotPrioritised, Plan([Attestation.Attested], Standing.NotPrioritised).StandingOf("area"));

    [Fact]
    public void An_activity_in_an_area_prioritises_it() =>
        Assert.Equal(Standing.Prioritised, Plan([Attestation.Attested]).StandingOf("area"));

    [Fact]
    public void An_activity_that_we_placed_only_takes_the_area_in() =>
        Assert.Equal(Standing.InScope, Plan([Attestation.OurPlacement]).StandingOf("area"));

    [Fact]
    public void One_attested_placing_is_enough_in_any_order()
    {
        Assert.Equal(Standing.Prioritised, Plan([Attestation.OurPlacement, Attestation.Attested]).StandingOf("area"));
        Assert.Equal(Standing.Prioritised, Plan([Attestation.Attested, Attestation.OurPlacement]).StandingOf("area"));
    }

    [Fact]
    public void Ids_are_compared_exactly() =>
        Assert.Equal(Standing.Silent, Plan([Attestation.Attested], Standing.Prioritised).StandingOf("Area"));

    private static RegionalPlan Plan(Attestation[] placings, Standing? stated = null) => new()
    {
        Id = "plan",
        Title = new Text("Plan"),
        Follows = "agera-2020",
        Prioritisation = stated is { } standing ? new([new AreaStanding("area", standing, null, Provenance.None)]) : Prioritisation.None,
        Activities = [.. placings.Select((attestation, index) => new Activity
        {
            Id = FormattableString.Invariant($"aktivitet-{index}"),
            Title = new Text("Aktivitet"),
            Areas = [new AreaPlacement("area", new Provenance { Attestation = attestation })],
        })],
    };
}
