using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>A published version as JSON shows it.</summary>
internal sealed record VersionView(string Edition, string Version, EditionStatus Status, EditionOrigin Origin, DateTimeOffset? PublishedAt, string? PublishedBy, string? Why, string Hash)
{
    public static VersionView Of(EditionVersion version) => new(
        version.Edition.Id, version.Edition.Version, version.Edition.Status, version.Origin, version.PublishedAt, version.PublishedBy, version.Why, version.Hash);
}
