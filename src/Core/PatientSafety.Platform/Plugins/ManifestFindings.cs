using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Plugins;

/// <summary>What can be wrong with a plugin's manifest.</summary>
public static class ManifestFindings
{
    public static FindingKind BadVersion { get; } = new("PS4003", Severity.Error,
        new("En version är skriven på fel sätt", "A version is written the wrong way"),
        new("Skriv versionen som 1.0.0 och ett spann som [1.0,2.0).", "Write the version as 1.0.0 and a range as [1.0,2.0)."));

    public static FindingKind BadAssemblyName { get; } = new("PS4004", Severity.Error,
        new("Programfilen är angiven på fel sätt", "The assembly is named the wrong way"),
        new("Ange bara filens namn, till exempel Halland.dll, och lägg filen i mappen.", "Give the file’s name only, for example Halland.dll, and put the file in the folder."));

    public static FindingKind OtherCore { get; } = new("PS4005", Severity.Error,
        new("Insticket är gjort för en annan version av produkten", "The plugin is made for another version of the product"),
        new("Uppgradera produkten eller installera en utgåva av insticket som passar.", "Upgrade the product or install a release of the plugin that fits."));

    public static FindingKind EditionNotNamed { get; } = new("PS4020", Severity.Warning,
        new("Planen följer en utgåva som plugin.yaml inte nämner", "The plan follows an edition that plugin.yaml does not name"),
        new("Skriv till utgåvan under ”editions” i plugin.yaml.", "Add the edition under “editions” in plugin.yaml."));
}
