using PatientSafety.Platform.Tables;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>The columns of a file with entries. It is written and read in the same form.</summary>
internal static class EntryColumns
{
    public static readonly TableColumn Region = TableColumn.Optional(new("Region", "Region"), "Regionens id", "Huvudman");
    public static readonly TableColumn Unit = TableColumn.Required(new("Enhet", "Unit"), "Enhets-id", "Organisation", "HSA-id");
    public static readonly TableColumn Activity = TableColumn.Required(new("Aktivitet", "Activity"), "Aktivitets-id", "Aktivitetens id");
    public static readonly TableColumn Period = TableColumn.Required(new("Period", "Period"));
    public static readonly TableColumn Status = TableColumn.Required(new("Status", "Status"), "Läge");
    public static readonly TableColumn Progress = TableColumn.Optional(new("Framsteg", "Progress"), "Framsteg %", "Procent klart", "Andel klart");
    public static readonly TableColumn Effect = TableColumn.Optional(new("Effekt", "Effect"), "Resultat");
    public static readonly TableColumn Comment = TableColumn.Optional(new("Kommentar", "Comment"), "Kommentarer", "Beskrivning");
    public static readonly TableColumn WorksWell = TableColumn.Optional(new("Fungerar väl", "Works well"), "Värt att sprida");
    public static readonly TableColumn OutsideCause = TableColumn.Optional(new("Yttre orsak", "Outside cause"));
    public static readonly TableColumn Plan = TableColumn.Optional(new("Planera", "Plan"));
    public static readonly TableColumn Do = TableColumn.Optional(new("Göra", "Do"));
    public static readonly TableColumn Study = TableColumn.Optional(new("Studera", "Study"));
    public static readonly TableColumn Act = TableColumn.Optional(new("Agera", "Act"));
    public static readonly TableColumn Evidence = TableColumn.Optional(new("Underlag", "Evidence"), "Länk", "Länkar");
    public static readonly TableColumn By = TableColumn.Optional(new("Rapporterat av", "Reported by"), "Rapportör", "Ansvarig", "Av");
    public static readonly TableColumn KnownOn = TableColumn.Optional(new("Rapporterat", "Reported on"), "Rapporteringsdatum", "Datum", "Senast uppdaterad");
    public static readonly TableColumn Entry = TableColumn.Optional(new("Post", "Entry"), "Post-id");
    public static readonly TableColumn Corrects = TableColumn.Optional(new("Rättar", "Corrects"));
    public static readonly TableColumn Reason = TableColumn.Optional(new("Skäl", "Reason"));

    /// <summary>All, in the order in which they are written.</summary>
    public static TableColumn[] All =>
    [
        Region, Unit, Activity, Period, Status, Progress, Effect, Comment, WorksWell, OutsideCause, Plan, Do, Study, Act, Evidence, By, KnownOn, Entry, Corrects, Reason,
    ];
}
