using System.Collections.Immutable;
using PatientSafety.Comparison.Wording;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Comparison.InReports;

/// <summary>The comparison of a report's regions, made once for all parts of the report.</summary>
/// <param name="Comparison">The comparison, or null where it could not be made.</param>
/// <param name="Problems">Why it could not.</param>
internal sealed record ComparedInReport(PlanComparison? Comparison, ImmutableArray<Text> Problems)
{
    public static ComparedInReport Of(NationalReport report, IComparison comparison) => report.Once(() => Make(report, comparison));

    /// <summary>The comparison where there are plans in it, or null.</summary>
    public PlanComparison? WithPlans => Comparison is { Plans.IsEmpty: false } ? Comparison : null;

    /// <summary>Where the comparison stands as a page.</summary>
    public static string Page(PlanComparison comparison, string anchor)
    {
        var regions = comparison.Plans.Select(plan => plan.Region.Id).Distinct(StringComparer.Ordinal).Select(id => $"region={Uri.EscapeDataString(id)}&");
        return $"compare?{string.Concat(regions)}edition={Uri.EscapeDataString(Reference(comparison.Frame))}#{anchor}";
    }

    public static string PlanPage(ComparedPlan plan, string anchor) => $"regions/{plan.Region.Id}/{plan.Plan.Id}#{anchor}";

    /// <summary>What a column is called.</summary>
    public static string Heading(ComparedPlan plan, PlanLabels labels, Speech say) => $"{labels.Of(plan)}, {say[plan.Plan.Period]}, {plan.Edition.Id}";

    private static ComparedInReport Make(NationalReport report, IComparison comparison)
    {
        // A question without regions is one about all of them.
        if (report.Regions.IsEmpty)
        {
            return new(null, [new Text("Rapporten omfattar inga regioner, så det finns inget att jämföra.", "The report takes in no regions, so there is nothing to compare.")]);
        }

        var problems = new List<Text>();
        var made = comparison.Compare(new ComparisonQuery([.. report.Regions.Select(region => region.Region.Id)], report.Frame is { } frame ? Reference(frame) : null), problems);
        return new(made, [.. problems]);
    }

    private static string Reference(Edition edition) =>
        edition.Status == EditionStatus.Draft ? new EditionReference(edition.Id, EditionReference.Draft).ToString() : edition.Id;
}
