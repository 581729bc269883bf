using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Plugins.Checking;

/// <summary>What a plugin says, in short: enough for somebody to see that a change was meant.</summary>
internal sealed record CheckedRegion(string Id, string Name, IReadOnlyList<CheckedRegion.Plan> Plans, IReadOnlyList<CheckedRegion.Rule> Reporting)
{
    public static CheckedRegion Of(RegionConfiguration configuration) => new(
        configuration.Region.Id,
        configuration.Region.Name,
        [.. configuration.Plans.Select(plan => new Plan(
            plan.Id,
            plan.Title,
            plan.FollowsVersion is { } version ? $"{plan.Follows}@{version}" : plan.Follows,
            plan.Period,
            [.. plan.Prioritisation.Stated.Select(stated => new Area(stated.AreaId, stated.Standing))],
            [.. plan.Activities.Select(activity => new Activity(activity.Id, activity.Number, activity.Title, [.. activity.Areas.Select(area => area.AreaId)]))]))],
        [.. configuration.Reporting.Select(rule => new Rule(rule.Id, rule.Report, rule.Name, rule.Frequency, Dates(rule, configuration)))]);

    private static IReadOnlyList<DateOnly?> Dates(ReportingRule rule, RegionConfiguration configuration) =>
    [
        .. from plan in configuration.Plans
           where plan.Period is not null && (rule.PlanId is null || rule.PlanId == plan.Id)
           from occasion in rule.Occasions(plan.Period!)
           select occasion.DueOn,
    ];

    internal sealed record Plan(string Id, Text Title, string Follows, Period? Period, IReadOnlyList<Area> Areas, IReadOnlyList<Activity> Activities);

    internal sealed record Area(string Id, Standing Standing);

    internal sealed record Activity(string Id, int? Number, Text Title, IReadOnlyList<string> Areas);

    internal sealed record Rule(string Id, ReportKind Report, Text Name, PeriodScheme? Frequency, IReadOnlyList<DateOnly?> DueOn);
}
