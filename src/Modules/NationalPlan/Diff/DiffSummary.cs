using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Says how much differs, in one sentence.</summary>
internal static class DiffSummary
{
    public static Text Of(EditionDiff diff)
    {
        var (from, to) = (NameOf(diff.From), NameOf(diff.To));
        if (diff.IsEmpty)
        {
            return new($"Ingenting skiljer {from} från {to}.", $"Nothing differs between {from} and {to}.");
        }

        var structure = diff.Changes.Count(change => change is { Weight: ChangeWeight.Structure, Kind: not ChangeKind.Unrecorded });
        var count = diff.Changes.Length;
        return new(
            $"Från {from} till {to}: {count} {(count == 1 ? "ändring" : "ändringar")}, varav {structure} i uppbyggnaden.",
            $"From {from} to {to}: {count} {(count == 1 ? "change" : "changes")}, {structure} of them in the structure.");
    }

    public static string NameOf(Edition edition) =>
        edition.Status == EditionStatus.Draft ? $"{edition.Id}@{EditionReference.Draft}" : $"{edition.Id} {edition.Version}";
}
