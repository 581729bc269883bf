using PatientSafety.Core.National;
using PatientSafety.Core;
using PatientSafety.Platform.Json;

namespace PatientSafety.NationalPlan.Browsing;

/// <summary>An edition as JSON shows it.</summary>
internal sealed record EditionView(
    string Id,
    string Version,
    EditionStatus Status,
    string? Supersedes,
    Text Title,
    string Publisher,
    int? PublishedYear,
    DateOnly? From,
    DateOnly? To,
    Text? Addressee,
    Text? Vision,
    Text? Goal,
    ProvenanceView Provenance,
    IReadOnlyList<AreaView> Areas)
{
    public static EditionView Of(Edition edition) => new(
        edition.Id,
        edition.Version,
        edition.Status,
        edition.Supersedes,
        edition.Title,
        edition.Publisher,
        edition.PublishedYear,
        edition.Period?.From,
        edition.Period?.To,
        edition.Addressee,
        edition.Vision,
        edition.Goal,
        ProvenanceView.Of(edition),
        [.. edition.Areas.Select(AreaView.Of)]);
}
