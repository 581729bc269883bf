using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>An activity behind a cell. The placement says who put it in the area: the source, or we.</summary>
internal sealed record ComparedActivityView(string Id, int? Number, string Title, string? Rationale, Source? Source, Attestation Attestation, Attestation Placement)
{
    public static ComparedActivityView Of(Activity activity, ComparisonCell cell, string areaId, Language language) => new(
        activity.Id,
        activity.Number,
        activity.Title.In(language),
        activity.Rationale?.In(language),
        activity.Provenance.Source,
        activity.Provenance.Attestation,
        PlacementIn(activity, cell, areaId));

    /// <summary>How well the placing of an activity behind a cell is supported: the best one, where there are several.</summary>
    public static Attestation PlacementIn(Activity activity, ComparisonCell cell, string areaId) => (activity.Stays?.Areas ?? activity.Areas)
        .Where(placement => cell.Through.IsEmpty || activity.Stays is not null
            ? string.Equals(placement.AreaId, areaId, StringComparison.Ordinal)
            : cell.Through.Any(pair => string.Equals(pair.From, placement.AreaId, StringComparison.Ordinal)))
        .Select(placement => placement.Provenance.Attestation)
        .DefaultIfEmpty(activity.Provenance.Attestation)
        .Min();
}
