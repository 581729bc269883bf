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

    public static FindingKind CodeTookTooLong { get; } = new("PS4013", Severity.Error,
        new("Koden tog för lång tid", "The code took too long"),
        new("Vänd dig till den som har gjort insticket. Om datorn är långsam kan tiden höjas med PluginCodeSeconds.", "Turn to whoever made the plugin. Where the computer is slow, PluginCodeSeconds gives more time."));

    public static FindingKind CodeTookTooMuchMemory { get; } = new("PS4014", Severity.Error,
        new("Koden tog för mycket minne", "The code took too much memory"),
        new("Vänd dig till den som har gjort insticket, eller ta bort koden.", "Turn to whoever made the plugin, or remove the code."));

    public static FindingKind CodeEndedItsProcess { get; } = new("PS4015", Severity.Error,
        new("Koden avslutade sin process", "The code ended its process"),
        new("Vänd dig till den som har gjort insticket, eller ta bort koden.", "Turn to whoever made the plugin, or remove the code."));

    public static FindingKind CodeGaveNoAnswer { get; } = new("PS4016", Severity.Error,
        new("Koden gav inget svar som gick att läsa", "The code gave no answer that could be read"),
        new("Vänd dig till den som har gjort insticket, eller ta bort koden.", "Turn to whoever made the plugin, or remove the code."));

    public static FindingKind CodeNotStarted { get; } = new("PS4017", Severity.Error,
        new("Koden gick inte att starta i en egen process", "The code could not be started in a process of its own"),
        new("Kontrollera att programmet får starta processer och att datorn har ledigt minne, och försök igen.", "See that the program may start processes and that the computer has memory left, and try again."));

    public static FindingKind TooManyFindings { get; } = new("PS4018", Severity.Warning,
        new("Koden har mer att säga än vad som visas", "The code has more to say than is shown"),
        new("Rätta det som visas först; vänd dig till den som har gjort insticket om fynden inte stämmer.", "Mend what is shown first; turn to whoever made the plugin if the findings are not right."));

    public static FindingKind SectionNotShown { get; } = new("PS4019", Severity.Warning,
        new("Ett av regionens egna avsnitt visas inte", "One of the region’s own sections is not shown"),
        new("Rätta avsnittet i koden, eller vänd dig till den som har gjort insticket.", "Mend the section in the code, or turn to whoever made the plugin."));

    public static FindingKind LogoNotUsable { get; } = new("PS4021", Severity.Error,
        new("Logotypen går inte att använda", "The logo cannot be used"),
        new("Lägg en bild på högst 100 kB i instickets mapp, .svg eller .png, eller ta bort ”logo”.", "Put a picture of at most 100 kB into the plugin’s folder, .svg or .png, or remove “logo”."));

    public static FindingKind RuleOfCodeMissing { get; } = new("PS4022", Severity.Error,
        new("En rapport utlöses av en regel som inte finns", "A report is set off by a rule that is not there"),
        new("Rätta ”rule” under ”setOffBy” till id för en regel om rapporter i instickets kod, eller ta bort rapporten.", "Mend “rule” under “setOffBy” to the id of a rule about reports in the plugin’s code, or remove the report."));
}
