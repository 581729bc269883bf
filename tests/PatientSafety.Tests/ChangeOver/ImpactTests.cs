using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.ChangeOver;

public sealed class ImpactTests
{
    private static readonly EditionSteps Steps = new(GivenEditions.All, GivenEditions.All.Find("beta")!);

    [Theory]
    [InlineData("ledning", "MovesAsItIs", "Untouched")]
    [InlineData("kultur", "MovesAsItIs", "Touched")]
    [InlineData("samma", "MovesAsItIs", "Touched")]
    [InlineData("namnbyte", "MovesWithNewName", "Touched")]
    [InlineData("delas", "Choose", "NeedsChoice")]
    [InlineData("ihop-1", "Choose", "NeedsChoice")]
    [InlineData("nastan", "Choose", "NeedsChoice")]
    [InlineData("bort", "HasNoCounterpart", "NeedsChoice")]
    [InlineData("glomt", "HasNoCounterpart", "NeedsChoice")]
    [InlineData("tvilling-1", "MovesWithNewName", "Touched")]
    public void An_area_has_a_verdict(string area, string verdict, string level)
    {
        var outlook = Steps.From("alfa")!.Of(area);
        Assert.Equal(verdict, outlook.Verdict.ToString());
        Assert.Equal(level, outlook.Level.ToString());
        Assert.NotEmpty(outlook.Reason.Swedish);
        Assert.NotNull(outlook.Reason.English);
    }

    [Fact]
    public void A_low_certainty_is_said() => Assert.True(Steps.From("alfa")!.Of("ledning").IsUnsure);

    [Fact]
    public void An_activity_is_hit_as_hard_as_its_worst_area()
    {
        var impact = Read(Some.Plan(follows: "alfa", activities: [Some.Activity("a1", areas: ["ledning"]), Some.Activity("a2", areas: ["ledning", "samma"]), Some.Activity("a3", areas: ["samma", "bort"]), Some.Activity("a4", areas: [])]));

        Assert.Equal([ImpactLevel.Untouched, ImpactLevel.Touched, ImpactLevel.NeedsChoice, ImpactLevel.Untouched], impact.Activities.Select(activity => activity.Level));
        Assert.Equal(2, impact.Count(ImpactLevel.Untouched));
    }

    [Fact]
    public void What_was_said_of_another_text_needs_renewal_and_so_does_the_decision()
    {
        var impact = Read(Some.Plan(follows: "alfa", activities: [], stated: [Some.Stated("ledning", Standing.Prioritised), Some.Stated("samma", Standing.NotPrioritised), Some.Stated("bort", Standing.InScope)]));
        Assert.Equal(["samma", "bort"], impact.Statements.Where(statement => statement.NeedsRenewal).Select(statement => statement.Stated.AreaId));
        Assert.True(impact.DecisionNeedsRenewal);
        Assert.Contains("2 ställningstaganden", Decisions.Of(impact).Swedish, StringComparison.Ordinal);

        var untouched = Read(Some.Plan(follows: "alfa", activities: [Some.Activity("a1", areas: ["ledning"])]));
        Assert.False(untouched.DecisionNeedsRenewal);
    }

    [Fact]
    public void What_the_plan_says_nothing_about_is_told_from_what_is_new()
    {
        var impact = Read(Some.Plan(follows: "alfa", activities: [Some.Activity("a1", areas: ["delas", "samma"])], stated: [Some.Stated("ledning", Standing.Prioritised)]));

        Assert.DoesNotContain(impact.Silent, silent => silent.Area.Id is "del-a" or "del-b" or "samma" or "ledning");
        Assert.Equal(["nytt"], impact.Silent.Where(silent => silent.IsNew).Select(silent => silent.Area.Id));
        Assert.Contains(impact.Silent, silent => silent.Area.Id == "kultur" && !silent.IsNew);
    }

    [Fact]
    public void What_our_record_does_not_know_is_no_touch_but_is_said()
    {
        var known = new Edition
        {
            Id = "x",
            Version = "1.0.0",
            Status = EditionStatus.Published,
            Title = new("X", "X"),
            Publisher = "Y",
            FocusAreas = [new FocusArea { Id = "samma", Name = new("Samma", "Same"), Order = 1, Description = new("Om det", "About it"), Aims = [new Aim { Id = "m", Text = new("Syfte", "Aim") }] }],
        };
        var unknown = known with { Version = "1.0.1", FocusAreas = [known.FocusAreas[0] with { Description = null, Aims = [] }] };
        var outlook = new EditionStep(known, unknown, null, GivenEditions.All.Compare(known, unknown)).Of("samma");

        Assert.Empty(outlook.Touches);
        Assert.False(outlook.IsTextKnown);
    }

    [Fact]
    public void Without_a_crosswalk_everything_needs_a_choice()
    {
        var step = new EditionSteps(GivenEditions.All, GivenEditions.All.Drafts[0]).From("alfa")!;
        Assert.False(step.IsDescribed);
        Assert.Equal(Verdict.HasNoCounterpart, step.Of("samma").Verdict);
    }

    private static PlanImpact Read(RegionalPlan plan) => ImpactReading.Of(new("r", "Region R", null), plan, Steps)!;
}
