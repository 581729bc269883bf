using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Comparison;
using PatientSafety.Core;
using PatientSafety.Comparison.Showing;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;

namespace PatientSafety.Tests.Comparison;

/// <summary>The order in which regions and activities come makes no difference.</summary>
public class OrderTests
{
    [Fact]
    public void The_order_of_regions_changes_nothing() => Check(seed =>
    {
        var regions = GeneratedRegions.Of(seed, seed % 6, 6);
        return All(regions) == All(GeneratedRegions.Shuffled(seed + 1, regions));
    });

    [Fact]
    public void The_order_of_activities_changes_the_order_in_cells_and_nothing_else() => Check(seed =>
    {
        var regions = GeneratedRegions.Of(seed, seed % 6, 6);
        var shuffled = regions.Select(region => region with { Plans = [.. region.Plans.Select(plan => Shuffled(seed, plan))] }).ToArray();
        return Cells(regions) == Cells(shuffled) && Near(regions) == Near(shuffled);
    });

    [Fact]
    public void Asking_twice_gives_the_same_answer() => Check(seed =>
    {
        var comparing = new Comparing(GeneratedRegions.National, new GivenRegions(GeneratedRegions.Of(seed, 4, 5)));
        var query = new ComparisonQuery([], seed % 2 == 0 ? "old" : "new");
        return Json(comparing.Compare(query, [])!) == Json(comparing.Compare(query, [])!);
    });

    [Fact]
    public void Nearness_goes_both_ways_and_lies_over_0_and_up_to_1() => Check(seed =>
    {
        var comparing = new Comparing(GeneratedRegions.National, new GivenRegions(GeneratedRegions.Of(seed, 2, 3)));
        return (
            from one in Enumerable.Range(1, 3)
            from near in comparing.Near("r001", Id(one))
            let back = comparing.Near("r002", near.Activity.Id).Single(found => found.Activity.Id == Id(one))
            select near.Nearness is > 0 and <= 1 && Math.Abs(near.Nearness - back.Nearness) < 0.0002).All(holds => holds);
    });

    [Fact]
    public void A_cell_says_what_its_plan_says_where_the_plan_follows_the_frame() => Check(seed =>
    {
        var comparison = Compare(GeneratedRegions.Of(seed, 4, 6), "new");
        return comparison.Rows
            .SelectMany(row => row.Cells.Where(cell => cell.Plan.Edition.Id == "new").Select(cell => (row.Area, Cell: cell)))
            .All(one => one.Cell.Standing == one.Cell.Plan.Plan.StandingOf(one.Area.Id) && one.Cell.Relation is null);
    });

    private static void Check(Func<int, bool> holds) => Prop
        .ForAll(ArbMap.Default.GeneratorFor<int>().Select(seed => seed & 0xFFFF).ToArbitrary(), holds)
        .Check(Tries.Of(60));

    private static string Id(int number) => $"activity-{number.ToString(CultureInfo.InvariantCulture)}";

    private static RegionalPlan Shuffled(int seed, RegionalPlan plan) => plan with { Activities = [.. GeneratedRegions.Shuffled(seed, plan.Activities)] };

    private static PlanComparison Compare(RegionConfiguration[] regions, string edition) =>
        Question.Compare(GeneratedRegions.National, edition, regions);

    private static string Json(PlanComparison comparison) => JsonText.Of(ComparisonView.Of(comparison, Language.English));

    private static string All(RegionConfiguration[] regions) => Json(Compare(regions, "old")) + Json(Compare(regions, "new")) + Near(regions);

    private static string Cells(RegionConfiguration[] regions) => string.Join('\n', Compare(regions, "new").Rows.SelectMany(row => row.Cells).Select(cell =>
        $"{cell.Standing} {cell.Relation} {cell.Certainty} {cell.Explanation} {string.Join(',', cell.Activities.Select(activity => activity.Id).Order(StringComparer.Ordinal))}"));

    private static string Near(RegionConfiguration[] regions)
    {
        var comparing = new Comparing(GeneratedRegions.National, new GivenRegions(regions));
        return JsonText.Of(Enumerable.Range(1, 6).SelectMany(number => comparing.Near("r001", Id(number))).Select(near => NearActivityView.Of(near, Language.Swedish)));
    }
}
