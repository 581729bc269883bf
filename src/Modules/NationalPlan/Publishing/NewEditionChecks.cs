using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Crosswalking;
using PatientSafety.NationalPlan.Reading;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>What a new edition needs before it is published: regions have to be able to change over to it.</summary>
internal static class NewEditionChecks
{
    public static IEnumerable<Finding> Of(Edition edition, Edition? before, CrosswalkFile? crosswalk)
    {
        if (edition.Supersedes is null)
        {
            yield break;
        }

        if (before is null)
        {
            yield return edition.Supersedes == edition.Id
                ? NationalFindings.FollowsItself.At(edition.Provenance.DeclaredAt, new($"{edition.Id} ersätter sig själv.", $"{edition.Id} supersedes itself."))
                : NationalFindings.SupersedesUnpublished.At(edition.Provenance.DeclaredAt, new(
                    $"”{edition.Supersedes}” finns inte bland de publicerade utgåvorna.", $"“{edition.Supersedes}” is not among the published editions."));
            yield break;
        }

        if (crosswalk is null)
        {
            yield return NationalFindings.NoCrosswalk.At(null, new(
                $"Ingen har beskrivit hur {before.Id} förhåller sig till {edition.Id}.", $"Nobody has described how {before.Id} relates to {edition.Id}."));
            yield break;
        }

        foreach (var finding in crosswalk.Findings)
        {
            yield return finding;
        }

        var coverage = Coverage.Of(before, edition, crosswalk.Crosswalk);
        foreach (var (area, from) in coverage.UnmappedFrom.Select(area => (area, before)).Concat(coverage.UnmappedTo.Select(area => (area, edition))))
        {
            yield return NationalFindings.Unmapped.At(crosswalk.Crosswalk.Provenance.DeclaredAt, new(
                $"”{area.Name.Swedish}” i {from.Id} står inte i övergången.", $"“{area.Name.In(Core.Language.English)}” in {from.Id} is not in the crosswalk."));
        }
    }
}
