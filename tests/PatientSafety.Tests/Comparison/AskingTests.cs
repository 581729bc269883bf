using PatientSafety.Comparison;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

public class AskingTests
{
    private static readonly GivenNational National = new([Some.Edition("agera-2020", period: Some.Years(2020, 2024)), Some.Edition("agera-2025")]);

    [Fact]
    public void Everything_unknown_is_told_at_once_and_with_what_may_have_been_meant()
    {
        var problems = new List<Text>();
        var comparison = Regions("halland", "skane").Compare(new ComparisonQuery(["haland", "skane", "norge"], "agera-2052"), problems);

        Assert.Null(comparison);
        Assert.Equal(
            [
                "Utgåvan ”agera-2052” finns inte. Menade du ”agera-2020” eller ”agera-2025”?",
                "Regionen ”haland” finns inte. Menade du ”halland”?",
                "Regionen ”norge” finns inte. Det som finns är ”halland” och ”skane”.",
            ],
            problems.Select(problem => problem.Swedish));
        Assert.StartsWith("There is no region “haland”.", problems[1].English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_whose_plugin_is_not_in_use_is_said_to_be_installed_and_why_it_is_not_used()
    {
        var problems = new List<Text>();
        var regions = new GivenRegions(Some.Configuration("halland")) { Plugins = [GivenRegions.Invalid("skane", "Filen har fel.")] };

        Assert.Null(new Comparing(National, regions).Compare(new ComparisonQuery(["skane"], null), problems));
        Assert.Equal("Regionen ”skane” är installerad men används inte. Filen har fel.", Assert.Single(problems).Swedish);
    }

    [Fact]
    public void Only_the_regions_asked_for_are_compared_each_once()
    {
        var comparison = Regions("c", "a", "b").Compare(new ComparisonQuery(["b", "c", "b"], null), []);

        Assert.Equal(["b", "c"], comparison!.Plans.Select(plan => plan.Region.Id));
    }

    [Fact]
    public void Regions_that_come_later_are_seen()
    {
        var regions = new GivenRegions(Some.Configuration("a", plans: Some.Plan(follows: "agera-2025")));
        var comparing = new Comparing(National, regions);
        Assert.Single(comparing.Compare(new ComparisonQuery([], null), [])!.Plans);

        regions.Active = [.. regions.Active, Some.Configuration("b", plans: Some.Plan(follows: "agera-2025"))];

        Assert.Equal(2, comparing.Compare(new ComparisonQuery([], null), [])!.Plans.Length);
    }

    [Fact]
    public void Without_a_published_edition_there_is_a_sentence_and_no_comparison()
    {
        var problems = new List<Text>();

        Assert.Null(new Comparing(new GivenNational([]), new GivenRegions()).Compare(new ComparisonQuery([], null), problems));
        Assert.Single(problems);
    }

    [Fact]
    public void The_time_line_has_the_editions_concerned_and_then_the_plans()
    {
        var comparison = Regions("a", "b").Compare(new ComparisonQuery([], "agera-2020"), [])!;

        Assert.Equal(["agera-2020", "agera-2025", "plan-1", "plan-1"], comparison.Timeline.Select(entry => entry.Id));
        Assert.Equal([null, null, "a", "b"], comparison.Timeline.Select(entry => entry.RegionId));
        Assert.Equal(Some.Years(2020, 2024), comparison.Timeline[0].Period);
        Assert.Null(comparison.Timeline[1].Period);
    }

    [Fact]
    public void Reporting_has_a_row_for_each_kind_that_any_plan_has()
    {
        var first = Some.Configuration("a", plans: [Some.Plan("x", "agera-2025"), Some.Plan("y", "agera-2025")]) with
        {
            Reporting = [Rule("final", ReportKind.FinalReport, "x"), Rule("yearly", ReportKind.PatientSafetyReport)],
        };
        var second = Some.Configuration("b", plans: Some.Plan(follows: "agera-2025"));
        var rows = Question.Compare(National, null, second, first).Reporting;

        Assert.Equal([ReportKind.PatientSafetyReport, ReportKind.FinalReport], rows.Select(row => row.Report));
        Assert.Equal([1, 1, 0], rows[0].Cells.Select(cell => cell.Length));
        Assert.Equal([1, 0, 0], rows[1].Cells.Select(cell => cell.Length));
    }

    private static Comparing Regions(params string[] ids) =>
        new(National, new GivenRegions([.. ids.Select(id => Some.Configuration(id, plans: Some.Plan(follows: "agera-2025")))]));

    private static ReportingRule Rule(string id, ReportKind kind, string? plan = null) => new() { Id = id, Report = kind, Name = new(id), PlanId = plan };
}
