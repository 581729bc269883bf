using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Json;

namespace PatientSafety.Regions.Browsing;

/// <summary>A region as JSON shows it.</summary>
internal sealed record RegionView(
    string Id,
    string Name,
    string? CountyCode,
    IReadOnlyList<RegionView.BodyView> Bodies,
    IReadOnlyList<RegionView.LevelView> Levels,
    IReadOnlyList<RegionView.StatusView> Statuses,
    IReadOnlyList<PlanView> Plans,
    IReadOnlyList<ReportingRuleView> Reporting)
{
    public static RegionView Of(RegionConfiguration configuration) => new(
        configuration.Region.Id,
        configuration.Region.Name,
        configuration.Region.CountyCode,
        [.. configuration.Bodies.Select(body => new BodyView(body.Id, body.Name, body.Kind, ProvenanceView.Of(body)))],
        [.. configuration.Levels.Select(level => new LevelView(level.Id, level.Name, level.Lead is { } lead ? new LeadView(lead.Days, ProvenanceView.Of(lead)) : null, ProvenanceView.Of(level)))],
        [.. configuration.Statuses.Select(status => new StatusView(status.Id, status.Name, status.Core, ProvenanceView.Of(status)))],
        [.. configuration.Plans.Select(PlanView.Of)],
        [.. configuration.Reporting.Select(ReportingRuleView.Of)]);

    internal sealed record BodyView(string Id, Text Name, BodyKind Kind, ProvenanceView Provenance);

    internal sealed record LevelView(string Id, Text Name, LeadView? Lead, ProvenanceView Provenance);

    internal sealed record LeadView(int Days, ProvenanceView Provenance);

    internal sealed record StatusView(string Id, Text Name, CoreStatus Core, ProvenanceView Provenance);
}
