using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>Says what a publication is in one sentence.</summary>
internal static class PublicationSentence
{
    public static Text Of(Publication publication)
    {
        var (id, version) = (publication.Edition.Id, publication.Edition.Version);
        var provisional = publication.Edition.Status == EditionStatus.Provisional;
        return publication.Kind switch
        {
            PublicationKind.Correction => new(
                $"{id} {version}: en rättelse, som inte kräver regionernas samtycke.", $"{id} {version}: a correction, which needs no consent from the regions."),
            PublicationKind.Completion => new(
                $"{id} {version}: en komplettering, som inte kräver regionernas samtycke.", $"{id} {version}: a completion, which needs no consent from the regions."),
            _ => new(
                $"{id} {version}: en ny {(provisional ? "preliminär " : string.Empty)}utgåva.", $"{id} {version}: a new {(provisional ? "provisional " : string.Empty)}edition."),
        };
    }
}
