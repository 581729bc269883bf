using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Json;

namespace PatientSafety.Regions.Browsing;

/// <summary>An activity as JSON shows it.</summary>
internal sealed record ActivityView(
    string Id,
    int? Number,
    Text Title,
    IReadOnlyList<ActivityView.PlacementView> Areas,
    ActivityView.StayingView? Stays,
    Text? Rationale,
    Text? Owner,
    Period? TimePlan,
    string? Status,
    string? Level,
    IReadOnlyList<ActivityView.UnitView> BrokenDownTo,
    ImplementationProject? Project,
    ProvenanceView Provenance)
{
    public static ActivityView Of(Activity activity) => new(
        activity.Id,
        activity.Number,
        activity.Title,
        [.. activity.Areas.Select(PlacementView.Of)],
        activity.Stays is { } stays ? new StayingView(stays.Edition, [.. stays.Areas.Select(PlacementView.Of)]) : null,
        activity.Rationale,
        activity.Owner,
        activity.TimePlan,
        activity.Status?.Id,
        activity.LevelId,
        [.. activity.BrokenDownTo.Select(unit => new UnitView(unit.LevelId, unit.Unit))],
        activity.Project,
        ProvenanceView.Of(activity));

    internal sealed record PlacementView(string Area, ProvenanceView Provenance, FormerArea? Former)
    {
        public static PlacementView Of(AreaPlacement placement) => new(placement.AreaId, ProvenanceView.Of(placement), placement.Former);
    }

    internal sealed record StayingView(string Edition, IReadOnlyList<PlacementView> Areas);

    internal sealed record UnitView(string Level, string Unit);
}
