using System.Collections.Immutable;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Matrix;

/// <summary>A plan, read once: later every cell is a look-up, whatever the number of activities.</summary>
internal sealed class PlanReading
{
    private readonly Dictionary<string, AreaReading> areas;
    private readonly ILookup<(string Edition, string Area), Activity> staying;
    private readonly Dictionary<ReportKind, ImmutableArray<ReportingRule>> reports;

    public PlanReading(ComparedPlan plan)
    {
        Plan = plan;
        var placed = ActivitiesByArea(plan.Plan);
        areas = plan.Edition.Areas.ToDictionary(
            area => area.Id,
            area => new AreaReading(
                plan.Plan.StandingOf(area.Id),
                plan.Plan.Prioritisation.Of(area.Id),
                placed.TryGetValue(area.Id, out var activities) ? activities.ToImmutable() : []),
            StringComparer.Ordinal);
        staying = plan.Plan.Activities
            .Where(activity => activity.Stays is not null)
            .SelectMany(activity => activity.Stays!.Areas.Select(area => (activity.Stays.Edition, area.AreaId)).Distinct(), (activity, place) => (activity, place))
            .ToLookup(pair => pair.place, pair => pair.activity);
        reports = plan.Configuration.ReportingOf(plan.Plan.Id)
            .GroupBy(rule => rule.Report)
            .ToDictionary(rules => rules.Key, rules => rules.ToImmutableArray());
    }

    public ComparedPlan Plan { get; }

    public IEnumerable<ReportKind> ReportKinds => reports.Keys;

    public AreaReading In(string areaId) => areas.GetValueOrDefault(areaId, AreaReading.Silent);

    /// <summary>The activities that stay in an area of an edition that the plan has left.</summary>
    public ImmutableArray<Activity> StayingIn(string editionId, string areaId) => [.. staying[(editionId, areaId)]];

    public ImmutableArray<ReportingRule> Reports(ReportKind kind) => reports.GetValueOrDefault(kind, []);

    private static Dictionary<string, ImmutableArray<Activity>.Builder> ActivitiesByArea(RegionalPlan plan)
    {
        var byArea = new Dictionary<string, ImmutableArray<Activity>.Builder>(StringComparer.Ordinal);
        foreach (var activity in plan.Activities)
        {
            foreach (var placement in activity.Areas)
            {
                if (!byArea.TryGetValue(placement.AreaId, out var placed))
                {
                    byArea[placement.AreaId] = placed = ImmutableArray.CreateBuilder<Activity>();
                }

                // An activity may be placed twice in an area, for two reasons; it is one activity all the same.
                if (placed.Count == 0 || !ReferenceEquals(placed[^1], activity))
                {
                    placed.Add(activity);
                }
            }
        }

        return byArea;
    }
}
