using PatientSafety.Core.National;
using PatientSafety.Core;
using PatientSafety.Platform.Json;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>An aim, a condition or a national action as JSON shows it.</summary>
internal sealed record PartView(string Id, Text Text, ProvenanceView Provenance)
{
    public static PartView Of(AreaPart part) => new(part.Id, part.Text, ProvenanceView.Of(part));
}
