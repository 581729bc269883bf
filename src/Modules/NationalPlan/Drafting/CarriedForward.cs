using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>What something of an earlier edition is in a copy of it: taken over, and confirmed by nobody.</summary>
internal static class CarriedForward
{
    public static FocusArea From(FocusArea area, Edition edition) => area with
    {
        Provenance = From(area.Provenance, edition),
        Aims = Parts(area.Aims, edition),
        Conditions = Parts(area.Conditions, edition),
        Actions = Parts(area.Actions, edition),
        AimsComplete = false,
        ConditionsComplete = false,
        ActionsComplete = false,
    };

    public static Provenance From(Provenance provenance, Edition edition) => provenance with
    {
        Attestation = Attestation.CarriedForward,

        // A source without a document is in the edition's own, which the copy's own will not be.
        Source = provenance.Source is { Document: null } source ? source with { Document = edition.Provenance.Source?.Document } : provenance.Source ?? edition.Provenance.Source,
    };

    public static CrosswalkPair Pair(Area area, string from, string by, DateOnly today) => new()
    {
        From = area.Id,
        To = area.Id,
        Relation = SkosRelation.Exact,
        Confidence = Confidence.High,
        Status = PairStatus.Proposed,
        Rationale = new Text($"Området är taget ur {from} och har samma id.", $"The area is taken from {from} and has the same id."),
        Author = by,
        On = today,
        Provenance = new Provenance { Attestation = Attestation.OurPlacement },
    };

    private static ImmutableArray<T> Parts<T>(ImmutableArray<T> parts, Edition edition)
        where T : AreaPart => [.. parts.Select(part => part with { Provenance = From(part.Provenance, edition) })];
}
