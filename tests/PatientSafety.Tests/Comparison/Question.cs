using PatientSafety.Comparison;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

/// <summary>Asks for comparisons and answers with the part that a test looks at.</summary>
internal static class Question
{
    public static PlanComparison Compare(INationalPlans national, string? edition, params IReadOnlyList<RegionConfiguration> regions)
    {
        var problems = new List<Text>();
        var comparison = new Comparing(national, new GivenRegions(regions)).Compare(new ComparisonQuery([], edition), problems);
        Assert.Empty(problems);
        return Assert.IsType<PlanComparison>(comparison);
    }

    /// <summary>The cell of a single plan that follows the only edition.</summary>
    public static ComparisonCell Cell(RegionalPlan plan, string area = "a") =>
        Cell(Compare(new GivenNational([Some.Edition()]), null, Some.Configuration(plans: plan)), area);

    /// <summary>The cell of a plan that follows <c>old</c>, read in <c>new</c>. Both editions have the areas a, b and c.</summary>
    public static ComparisonCell Through(RegionalPlan plan, string area, params ReadOnlySpan<CrosswalkPair> pairs) => Cell(
        Compare(
            new GivenNational([Some.Edition("old"), Some.Edition("new")], Some.Crosswalk("old", "new", pairs)),
            "new",
            Some.Configuration(plans: plan with { Follows = "old" })),
        area);

    public static ComparisonCell Cell(PlanComparison comparison, string area, int column = 0) =>
        comparison.Rows.Single(row => row.Area.Id == area).Cells[column];
}
