using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Crosswalking;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Puts a published version and its crosswalks into one file. The same content gives the same bytes.</summary>
internal static class NationalExport
{
    public static ExchangeFile Of(EditionVersion version, NationalModel model, Func<byte[], string>? sign = null)
    {
        var edition = version.Edition;
        var file = new ExchangeFile
        {
            Format = ExchangeFile.KnownFormat,
            Edition = edition.Id,
            Version = edition.Version,
            Hash = version.Hash,
            Publication = new(version.Origin, version.PublishedAt, version.PublishedBy, version.Why),
            Files =
            [
                ExchangedText.Of(ExchangedKind.Edition, edition.Id, version.Hash, YamlText.Of(EditionTree.Of(edition))),
                .. Crosswalks(model, edition).Select(crosswalk =>
                    ExchangedText.Of(ExchangedKind.Crosswalk, crosswalk.Crosswalk.Id, CanonicalForm.HashOf(crosswalk.Crosswalk), crosswalk.Content)),
            ],
            Sha256 = string.Empty,
        };
        var signed = ExchangeText.SignedBytes(file);
        return file with { Sha256 = ExchangeFile.Sha256Of(signed), Signature = sign?.Invoke(signed) };
    }

    /// <summary>Those to or from the edition. One that is about a draft stays here: nobody else knows the draft.</summary>
    private static IEnumerable<CrosswalkFile> Crosswalks(NationalModel model, Edition edition) => model.CrosswalkFiles.Where(file =>
        (file.Crosswalk.From == edition.Id || file.Crosswalk.To == edition.Id)
        && model.Versions(file.Crosswalk.From).Length > 0
        && model.Versions(file.Crosswalk.To).Length > 0);
}
