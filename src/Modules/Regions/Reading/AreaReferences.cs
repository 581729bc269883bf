using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads references to areas of the edition that a plan follows.</summary>
/// <param name="nationalPlans">The national model.</param>
/// <param name="edition">The edition, or null where it is not known: then nothing can be said of areas.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class AreaReferences(INationalPlans nationalPlans, Edition? edition, ICollection<Finding> findings)
{
    /// <summary>A reference that was found, with what the file says besides.</summary>
    internal sealed record AreaReference(string AreaId, Text? Reason, Provenance Provenance, FormerArea? Former = null)
    {
        public AreaPlacement Placement => new(AreaId, Provenance) { Former = Former };
    }

    public ImmutableArray<AreaReference> Read(MapReader place, string key) => place.List(
        key,
        plain => Resolve(plain, kind: null) is { } id ? new AreaReference(id, null, new Provenance { DeclaredAt = plain.Location }) : null,
        ReadSection,
        new("ett område", "an area"));

    /// <summary>All areas of the edition, for "all".</summary>
    public IEnumerable<string> All => edition?.Areas.Select(area => area.Id) ?? [];

    private AreaReference? ReadSection(MapReader section)
    {
        (string Key, AreaKind? Kind)[] forms = [("area", null), ("foundation", AreaKind.Foundation), ("focusArea", AreaKind.FocusArea)];
        var written = forms.Select(form => (Scalar: section.Scalar(form.Key), form.Kind)).Where(form => form.Scalar is not null).ToArray();
        var reason = section.Text("reason");
        var former = section.Map("former", before => new FormerArea(before.RequiredId("edition"), before.RequiredId("area")));
        var provenance = section.Provenance();
        switch (written)
        {
            case []:
                section.MissingOneOf([.. forms.Select(form => form.Key)]);
                return null;
            case [var (scalar, kind)]:
                return Resolve(scalar!, kind) is { } id ? new AreaReference(id, reason, provenance, former) : null;
            default:
                section.Report(FileFindings.ContradictingKeys.At(section.Location, new(
                    "Området är angivet på flera sätt.", "The area is given in several ways.")));
                return null;
        }
    }

    private string? Resolve(YamlScalar written, AreaKind? kind)
    {
        if (edition is null)
        {
            return null;
        }

        var match = nationalPlans.Resolve(edition, written.Value, kind);
        if (match.Outcome == AreaMatchOutcome.Found)
        {
            return match.Area!.Id;
        }

        findings.Add(match.Outcome switch
        {
            AreaMatchOutcome.WrongKind => PlanFindings.AreaOfWrongKind.At(written.Location, new(
                $"”{written.Value}” är {Kind(match).Swedish} i {edition.Id}, inte {Other(match).Swedish}.",
                $"“{written.Value}” is a {Kind(match).English} in {edition.Id}, not a {Other(match).English}.")),
            AreaMatchOutcome.OtherEdition => PlanFindings.AreaOfOtherEdition.At(written.Location, new(
                $"”{written.Value}” finns inte i {edition.Id} men i en annan utgåva.",
                $"“{written.Value}” is not in {edition.Id} but in another edition.")),
            _ => PlanFindings.UnknownArea.At(written.Location, new(
                $"”{written.Value}” är inget område i {edition.Id}.",
                $"“{written.Value}” is not an area of {edition.Id}."), match.Remedy),
        });
        return null;
    }

    private static Text Kind(AreaMatch match) => In(match.Area!.Kind);

    private static Text Other(AreaMatch match) => In(match.Area!.Kind == AreaKind.Foundation ? AreaKind.FocusArea : AreaKind.Foundation);

    private static Text In(AreaKind kind) => kind == AreaKind.Foundation
        ? new("en grundläggande förutsättning", "foundation")
        : new("ett fokusområde", "focus area");
}
