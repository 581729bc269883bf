using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>What would be published if a draft were, and whether it can be.</summary>
internal sealed record Publication
{
    /// <summary>The edition, with the version and the status that it would have.</summary>
    public required Edition Edition { get; init; }

    public required PublicationKind Kind { get; init; }

    /// <summary>What differs from the version or the edition before, or null where there is none.</summary>
    public EditionDiff? Changes { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    public bool CanBePublished => !Findings.Any(finding => finding.Severity == Severity.Error);

    public static Publication Of(NationalModel model, Draft draft)
    {
        var published = model.Find(draft.Id);
        var before = published ?? (draft.Edition.Supersedes is { } id ? model.Find(id) : null);
        var crosswalk = published is null && before is not null ? model.CrosswalkFileOf(before.Id, draft.Id) : null;
        var changes = before is null ? null : EditionComparing.Of(before, draft.Edition, crosswalk?.Crosswalk);
        var kind = published is null ? PublicationKind.Edition
            : changes!.Changes.Any(change => change.Weight == ChangeWeight.Completion) ? PublicationKind.Completion
            : PublicationKind.Correction;
        var edition = draft.Edition with
        {
            Version = published is null ? draft.Edition.Version : Next(published.Version, kind),
            Status = EditionChecks.Unconfirmed(draft.Edition).Any() ? EditionStatus.Provisional : EditionStatus.Published,
        };
        IEnumerable<Finding> findings =
        [
            .. draft.Findings,
            .. EditionChecks.Of(edition),
            .. EditionChecks.Withdrawn(edition, model.Withdrawn, before?.Id),
            .. published is null ? NewEditionChecks.Of(edition, before, crosswalk) : NewVersionChecks.Of(draft, published, changes!),
            .. published is null ? model.CirclesWith(draft.Id) : [],
            .. Unconfirmed(edition),
        ];
        return new Publication { Edition = edition, Kind = kind, Changes = changes, Findings = [.. findings.OrderByDescending(finding => finding.Severity)] };
    }

    private static IEnumerable<Finding> Unconfirmed(Edition edition)
    {
        var count = EditionChecks.Unconfirmed(edition).Count();
        return count == 0 ? [] :
        [
            NationalFindings.Unconfirmed.At(edition.Provenance.DeclaredAt, new(
                $"{count} {(count == 1 ? "del är obekräftad" : "delar är obekräftade")}, så utgåvan blir preliminär.",
                $"{count} {(count == 1 ? "part is" : "parts are")} unconfirmed, so the edition will be provisional.")),
        ];
    }

    private static string Next(string version, PublicationKind kind)
    {
        var numbers = EditionOrder.NumbersOf(version);
        return (kind == PublicationKind.Completion
            ? new Version(numbers.Major, numbers.Minor + 1, 0)
            : new Version(numbers.Major, numbers.Minor, numbers.Build + 1)).ToString();
    }
}
