using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Exchange;

internal static class PublishedVersion
{
    /// <summary>The published version that is meant, the newest where none is named; null where there is no such.</summary>
    public static EditionVersion? Version(this NationalModel model, EditionReference reference) => reference.Version is null
        ? model.Versions(reference.Id).LastOrDefault()
        : model.Versions(reference.Id).FirstOrDefault(version => version.Edition.Version == reference.Version);
}
