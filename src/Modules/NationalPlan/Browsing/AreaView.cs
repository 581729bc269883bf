using PatientSafety.Core.National;
using PatientSafety.Core;
using PatientSafety.Platform.Json;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>An area as JSON shows it. What only focus areas have is null for a foundation.</summary>
internal sealed record AreaView(
    string Id,
    AreaKind Kind,
    int Order,
    int? Number,
    Text Name,
    IReadOnlyList<string> Aliases,
    Text? Description,
    IReadOnlyList<PartView>? Aims,
    bool? AimsComplete,
    IReadOnlyList<PartView>? Conditions,
    bool? ConditionsComplete,
    IReadOnlyList<PartView>? Actions,
    bool? ActionsComplete,
    ProvenanceView Provenance)
{
    public static AreaView Of(Area area)
    {
        var focus = area as FocusArea;
        return new AreaView(
            area.Id,
            area.Kind,
            area.Order,
            focus?.Number,
            area.Name,
            area.Aliases,
            area.Description,
            focus?.Aims.Select(PartView.Of).ToArray(),
            focus?.AimsComplete,
            focus?.Conditions.Select(PartView.Of).ToArray(),
            focus?.ConditionsComplete,
            focus?.Actions.Select(PartView.Of).ToArray(),
            focus?.ActionsComplete,
            ProvenanceView.Of(area));
    }
}
