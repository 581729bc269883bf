using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>What a draft begins as.</summary>
/// <param name="Id">The edition's id.</param>
/// <param name="Base">What it starts from, or null.</param>
/// <param name="Content">Its file.</param>
/// <param name="Crosswalk">How the areas of the edition before relate to it, or null where nobody can know yet.</param>
internal sealed record DraftStart(string Id, EditionReference? Base, string Content, Crosswalk? Crosswalk)
{
    private const string FirstVersion = "1.0.0";

    /// <summary>A new version of an edition that is published: its texts are put right, or what was missing is filled in.</summary>
    public static DraftStart NewVersionOf(Edition edition) =>
        new(edition.Id, new EditionReference(edition.Id, edition.Version), TextOf(edition with { Status = EditionStatus.Draft }), null);

    /// <summary>A new edition with nothing in it.</summary>
    public static DraftStart Empty(string id, Edition? before) => new(id, null, TextOf(new Edition
    {
        Id = id,
        Version = FirstVersion,
        Status = EditionStatus.Draft,
        Supersedes = before?.Id,
        Title = new Text(string.Empty),
        Publisher = before?.Publisher ?? string.Empty,
        Provenance = new Provenance { Attestation = Attestation.Unconfirmed },
    }), null);

    /// <summary>A new edition that takes over everything from another. Nothing of it is confirmed for the new one yet.</summary>
    public static DraftStart CopyOf(Edition edition, string id, string by, DateOnly today)
    {
        var copy = edition with
        {
            Id = id,
            Version = FirstVersion,
            Status = EditionStatus.Draft,
            Supersedes = edition.Id,
            PublishedYear = null,
            Period = null,
            Provenance = new Provenance { Attestation = Attestation.Unconfirmed },
            Foundations = [.. edition.Foundations.Select(area => area with { Provenance = CarriedForward.From(area.Provenance, edition) })],
            FocusAreas = [.. edition.FocusAreas.Select(area => CarriedForward.From(area, edition))],
        };
        return new DraftStart(id, new EditionReference(edition.Id, edition.Version), TextOf(copy), new Crosswalk
        {
            Id = $"{edition.Id}--{id}",
            From = edition.Id,
            To = id,
            Pairs = [.. edition.Areas.Select(area => CarriedForward.Pair(area, edition.Id, by, today))],
        });
    }

    private static string TextOf(Edition edition) => YamlText.Of(EditionTree.Of(edition));
}
