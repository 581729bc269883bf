using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Browsing;

/// <summary>A region in a list.</summary>
internal sealed record RegionSummaryView(string Id, string Name, string? CountyCode, IReadOnlyList<RegionSummaryView.PlanSummaryView> Plans)
{
    public static RegionSummaryView Of(RegionConfiguration configuration) => new(
        configuration.Region.Id,
        configuration.Region.Name,
        configuration.Region.CountyCode,
        [.. configuration.Plans.Select(plan => new PlanSummaryView(plan.Id, plan.Title, plan.Follows, plan.Period?.From, plan.Period?.To, plan.Activities.Length))]);

    internal sealed record PlanSummaryView(string Id, Text Title, string Follows, DateOnly? From, DateOnly? To, int Activities);
}
