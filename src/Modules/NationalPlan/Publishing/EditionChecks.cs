using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Naming;
using PatientSafety.NationalPlan.Reading;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>What can be wrong with an edition by itself and among the others.</summary>
internal static class EditionChecks
{
    public static IEnumerable<Finding> Of(Edition edition)
    {
        if (!IsVersion(edition.Version))
        {
            yield return NationalFindings.VersionMalformed.At(edition.Provenance.DeclaredAt, new(
                $"Versionen är ”{edition.Version}”.", $"The version is “{edition.Version}”."));
        }

        if (!edition.Areas.Any())
        {
            yield return NationalFindings.NoAreas.At(edition.Provenance.DeclaredAt, new("Utgåvan har varken grundläggande förutsättningar eller fokusområden.", "The edition has neither foundations nor focus areas."));
        }

        foreach (var twice in edition.FocusAreas.Where(area => area.Number is not null).GroupBy(area => area.Number).SelectMany(same => same.Skip(1)))
        {
            yield return NationalFindings.NumberTwice.At(twice.Provenance.DeclaredAt, new(
                $"Nummer {twice.Number} står på två fokusområden.", $"Two focus areas have the number {twice.Number}."));
        }

        foreach (var finding in AmbiguousNames([edition]).Concat(edition.Areas.SelectMany(OfArea)))
        {
            yield return finding;
        }
    }

    /// <summary>The areas and parts that nobody has confirmed. While there are any, a published edition is provisional.</summary>
    public static IEnumerable<(string Id, Text Name)> Unconfirmed(Edition edition) =>
        edition.Areas
            .SelectMany(area => Parts(area).Select(part => (part.Id, Name: part.Text, part.Provenance)).Prepend((area.Id, area.Name, area.Provenance)))
            .Where(item => item.Provenance.Attestation is Attestation.CarriedForward or Attestation.Unconfirmed)
            .Select(item => (item.Id, item.Name));

    public static IEnumerable<Finding> AmbiguousNames(IEnumerable<Edition> editions) =>
        from edition in editions
        from twice in AreaNames.Ambiguous(edition)
        select NationalFindings.NameMeansTwoAreas.At(twice.Second.Provenance.DeclaredAt, new(
            $"”{twice.Name}” betyder både {twice.First.Id} och {twice.Second.Id} i {edition.Id}.",
            $"“{twice.Name}” means both {twice.First.Id} and {twice.Second.Id} in {edition.Id}."));

    public static IEnumerable<Finding> UnknownPredecessors(IReadOnlyList<Edition> editions) =>
        from edition in editions
        where edition.Supersedes is not null && editions.All(other => other.Id != edition.Supersedes)
        select NationalFindings.UnknownEdition.At(edition.Provenance.DeclaredAt, new(
            $"{edition.Id} ersätter ”{edition.Supersedes}”, som inte finns.",
            $"{edition.Id} supersedes “{edition.Supersedes}”, which does not exist."));

    /// <summary>Ids that somebody else has had.</summary>
    public static IEnumerable<Finding> Withdrawn(Edition edition, WithdrawnIds withdrawn, string? predecessor) =>
        from item in EditionItems.Of(edition).Skip(1)
        let holder = withdrawn.Before(item, predecessor)
        where holder is not null
        select NationalFindings.IdWithdrawn.At(PlaceOf(edition, item), new(
            $"Id:t ”{item.Id}” har tillhört ”{holder.Item.Name.Swedish}” i {holder.Edition.Id} {holder.Edition.Version}.",
            $"The id “{item.Id}” has belonged to “{holder.Item.Name.In(Language.English)}” in {holder.Edition.Id} {holder.Edition.Version}."));

    private static IEnumerable<Finding> OfArea(Area area)
    {
        foreach (var (text, provenance) in Parts(area).Select(part => (part.Text, part.Provenance)).Prepend((area.Name, area.Provenance)))
        {
            if (text.English is null && text.Swedish.Length > 0)
            {
                yield return NationalFindings.NoEnglish.At(provenance.DeclaredAt, new($"”{text.Swedish}” saknar engelsk lydelse.", $"“{text.Swedish}” has no English wording."));
            }
        }

        if (area.Provenance is { Attestation: Attestation.Attested, Source: null })
        {
            yield return NationalFindings.AttestedWithoutSource.At(area.Provenance.DeclaredAt, new(
                $"”{area.Name.Swedish}” är belagt utan källa.", $"“{area.Name.In(Language.English)}” is attested without a source."));
        }
    }

    private static IEnumerable<AreaPart> Parts(Area area) =>
        (area as FocusArea)?.Parts ?? [];

    private static SourceLocation? PlaceOf(Edition edition, EditionItem item) => item.IsArea
        ? edition.Find(item.Id)?.Provenance.DeclaredAt
        : edition.Parts.FirstOrDefault(part => part.Id == item.Id)?.Provenance.DeclaredAt;

    private static bool IsVersion(string version) =>
        Version.TryParse(version, out var numbers) && numbers.Build >= 0 && numbers.Revision < 0 && numbers.ToString(3) == version;
}
