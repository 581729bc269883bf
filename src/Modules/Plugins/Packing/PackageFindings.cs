using PatientSafety.Core.Findings;

namespace PatientSafety.Plugins.Packing;

/// <summary>What can be wrong with a package.</summary>
internal static class PackageFindings
{
    public static FindingKind NotAPackage { get; } = new("PS4201", Severity.Error,
        new("Filen är inget paket", "The file is not a package"),
        new("Hämta paketet på nytt från den som gav ut det.", "Fetch the package again from whoever issued it."));

    public static FindingKind TooLarge { get; } = new("PS4202", Severity.Error,
        new("Paketet är för stort", "The package is too large"),
        new("Be utgivaren om ett paket med bara det som insticket behöver.", "Ask the issuer for a package with only what the plugin needs."));

    public static FindingKind BadEntry { get; } = new("PS4203", Severity.Error,
        new("En fil i paketet har ett namn som inte tas emot", "A file in the package has a name that is not taken"),
        new("Installera inte paketet. Fråga utgivaren hur det gjordes.", "Do not install the package. Ask the issuer how it was made."));

    public static FindingKind DuplicateEntry { get; } = new("PS4204", Severity.Error,
        new("Två filer i paketet skulle hamna på samma plats", "Two files in the package would land in the same place"),
        new("Installera inte paketet. Fråga utgivaren hur det gjordes.", "Do not install the package. Ask the issuer how it was made."));

    public static FindingKind NoManifest { get; } = new("PS4205", Severity.Error,
        new("Paketet saknar innehållsförteckning", "The package has no manifest"),
        new("Gör paketet med plugin pack eller dotnet pack.", "Make the package with plugin pack or dotnet pack."));

    public static FindingKind NotAsListed { get; } = new("PS4206", Severity.Error,
        new("Paketets innehåll är inte det som dess innehållsförteckning säger", "The package does not hold what its manifest says"),
        new("Installera inte paketet. Hämta det på nytt från den som gav ut det.", "Do not install the package. Fetch it again from whoever issued it."));

    public static FindingKind HiddenCode { get; } = new("PS4207", Severity.Error,
        new("Paketet sägs bara innehålla uppgifter men innehåller annat", "The package is said to hold data only but holds something else"),
        new("Installera inte paketet. Ett instick med kod anger sin programfil under ”assembly” i plugin.yaml.", "Do not install the package. A plugin with code names its assembly under “assembly” in plugin.yaml."));

    public static FindingKind NamesDiffer { get; } = new("PS4208", Severity.Error,
        new("Paketet säger olika saker om vem det är", "The package says different things of what it is"),
        new("Låt id, version och region vara desamma i plugin.yaml, plan.yaml och paketet.", "Let id, version and region be the same in plugin.yaml, plan.yaml and the package."));

    public static FindingKind Incomplete { get; } = new("PS4209", Severity.Error,
        new("plugin.yaml räcker inte för ett paket", "plugin.yaml is not enough for a package"),
        new("Skriv till det som saknas i plugin.yaml.", "Add what is missing to plugin.yaml."));

    public static FindingKind NoUpperEnd { get; } = new("PS4210", Severity.Warning,
        new("Insticket säger inte till och med vilken version av kärnan det passar", "The plugin does not say up to which version of the core it fits"),
        new("Skriv ett spann med två ändar under ”core”, till exempel [1.0,2.0).", "Write a range with two ends under “core”, for example [1.0,2.0)."));

    public static FindingKind BuildFirst { get; } = new("PS4211", Severity.Error,
        new("Insticket har kod som ska byggas", "The plugin has code that is to be built"),
        new("Gör paketet med dotnet pack i mappen.", "Make the package with dotnet pack in the folder."));
}
