using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

/// <summary>A national model that is given.</summary>
internal sealed class GivenNational(IReadOnlyList<Edition> editions, params IReadOnlyList<Crosswalk> crosswalks) : INationalPlans
{
    public IReadOnlyList<Edition> Editions => editions;

    public IReadOnlyList<Crosswalk> Crosswalks => crosswalks;

    public IReadOnlyList<Finding> Findings => [];

    public IReadOnlyList<Edition> Drafts => [];

    public Edition? Find(string editionId) => editions.FirstOrDefault(edition => edition.Id == editionId);

    public IReadOnlyList<EditionVersion> Versions(string editionId) => [];

    public EditionDiff Compare(Edition from, Edition to) => new(from, to, []);

    public Crosswalk? Between(string fromEditionId, string toEditionId) =>
        crosswalks.FirstOrDefault(crosswalk => crosswalk.From == fromEditionId && crosswalk.To == toEditionId)
        ?? crosswalks.FirstOrDefault(crosswalk => crosswalk.From == toEditionId && crosswalk.To == fromEditionId)?.Inverse();

    public AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null) =>
        edition.Find(written) is { } area ? new(AreaMatchOutcome.Found, area) : new(AreaMatchOutcome.Unknown, null);
}
