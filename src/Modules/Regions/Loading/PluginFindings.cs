using PatientSafety.Core.Findings;

namespace PatientSafety.Regions.Loading;

/// <summary>What can be wrong with a plugin's folder and code.</summary>
internal static class PluginFindings
{
    public static FindingKind NoPlanFile { get; } = new("PS4001", Severity.Error,
        new("Mappen har ingen plan.yaml", "The folder has no plan.yaml"),
        new("Lägg plan.yaml i mappen eller ta bort den.", "Put plan.yaml in the folder or remove it."));

    public static FindingKind UndeclaredAssembly { get; } = new("PS4002", Severity.Error,
        new("Mappen innehåller kod som inte är angiven", "The folder holds code that is not declared"),
        new("Ange programfilen under ”assembly” i plugin.yaml, eller ta bort den.", "Name the assembly under “assembly” in plugin.yaml, or remove it."));

    public static FindingKind NotOurCode { get; } = new("PS4006", Severity.Error,
        new("Programfilen är inget instick", "The assembly is not a plugin"),
        new("Ange en programfil som är byggd mot PatientSafety.Core.", "Name an assembly that is built against PatientSafety.Core."));

    public static FindingKind NotOnePlugin { get; } = new("PS4007", Severity.Error,
        new("Programfilen har inte exakt en insticksklass", "The assembly does not have exactly one plugin class"),
        new("Behåll en klass som genomför IRegionPlugin.", "Keep one class that implements IRegionPlugin."));

    public static FindingKind CodeFails { get; } = new("PS4008", Severity.Error,
        new("Instickets kod fungerar inte", "The plugin’s code does not work"),
        new("Vänd dig till den som har gjort insticket, eller ta bort koden.", "Turn to whoever made the plugin, or remove the code."));

    public static FindingKind RegionIsTaken { get; } = new("PS4009", Severity.Error,
        new("Två installerade instick är för samma region", "Two installed plugins are for the same region"),
        new("Ta bort det ena.", "Remove one of them."));

    public static FindingKind ForeignPrefix { get; } = new("PS4010", Severity.Warning,
        new("En egen regel använder produktens beteckningar", "A rule of the region’s own uses the product’s ids"),
        new("Ge regeln en beteckning som inte börjar med PS.", "Give the rule an id that does not begin with PS."));

    public static FindingKind OwnContract { get; } = new("PS4011", Severity.Note,
        new("Mappen har en egen kopia av PatientSafety.Core.dll", "The folder has its own copy of PatientSafety.Core.dll"),
        new("Ta bort kopian; produktens egen används alltid.", "Remove the copy; the product’s own is always used."));

    public static FindingKind CodeNotBuilt { get; } = new("PS4012", Severity.Warning,
        new("Koden är inte byggd, så regionens egna regler prövades inte", "The code is not built, so the region’s own rules were not tried"),
        new("Bygg insticket och granska den byggda mappen.", "Build the plugin and check the folder that was built."));
}
