using PatientSafety.Core.Findings;

namespace PatientSafety.Plugins.Catalogues;

/// <summary>What can be wrong with a catalogue.</summary>
internal static class CatalogueFindings
{
    public static FindingKind Unreadable { get; } = new("PS4250", Severity.Error,
        new("Katalogen går inte att läsa", "The catalogue cannot be read"),
        new("Gör indexet på nytt med plugin catalogue, eller ange en mapp med paket.", "Make the index anew with plugin catalogue, or give a folder of packages."));

    public static FindingKind NotInIt { get; } = new("PS4251", Severity.Error,
        new("Katalogen har inget sådant paket", "The catalogue has no such package"),
        new("Se vad som finns med plugin matrix.", "See what there is with plugin matrix."));

    public static FindingKind NothingFits { get; } = new("PS4252", Severity.Error,
        new("Ingen version i katalogen passar här", "No version in the catalogue fits here"),
        new("Uppgradera produkten, eller be utgivaren om en version som passar.", "Upgrade the product, or ask the issuer for a version that fits."));

    public static FindingKind OtherPackage { get; } = new("PS4253", Severity.Error,
        new("Paketet är inte det som katalogens index anger", "The package is not the one that the catalogue’s index gives"),
        new("Kopiera katalogen på nytt. Gör om indexet med plugin catalogue om paketet har bytts.", "Copy the catalogue again. Make the index anew with plugin catalogue if the package was changed."));
}
