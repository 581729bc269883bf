using PatientSafety.Core;
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
    public static TableColumn[] All { get; } =
    [
        Region, Unit, Activity, Period, Status, Progress, Effect, Comment, WorksWell, OutsideCause, Plan, Do, Study, Act, Evidence, By, KnownOn, Entry, Corrects, Reason,
    ];

    /// <summary>What stands in each of them, for people; those that are needed come first.</summary>
    public static IReadOnlyList<(TableColumn Column, Text Meaning)> Meanings { get; } =
    [
        (Unit, new("Enhetens id, HSA-id eller ett namn som ingen annan enhet har. Behövs.", "The unit’s id, HSA-id, or a name that no other unit has. Needed.")),
        (Activity, new("Aktivitetens id. Behövs.", "The activity’s id. Needed.")),
        (Period, new("Periodens id, till exempel 2026 eller 2026-T2. Behövs.", "The period’s id, for example 2026 or 2026-T2. Needed.")),
        (Status, new("Regionens eget statusord. Behövs; tomt bara där raden tar tillbaka posten under Rättar.", "The region’s own status word. Needed; empty only where the row takes back the entry under Corrects.")),
        (Progress, new("Ett heltal, 0–100 procent.", "A whole number, 0–100 per cent.")),
        (Effect, new("Går inte att bedöma än, Ingen effekt, Viss effekt eller Avsedd effekt; tomt är det första.", "Cannot be judged yet, No effect, Some effect or The effect meant, in Swedish; empty is the first.")),
        (Comment, new("Fri text, högst 10 000 tecken. Det gäller också de följande.", "Free text, 10,000 characters at most. The same goes for those that follow.")),
        (WorksWell, new("Det som fungerar väl och är värt att sprida.", "What works well and is worth spreading.")),
        (OutsideCause, new("Den yttre orsaken till att något inte genomfördes.", "The outside cause for which something was not completed.")),
        (Plan, new("PGSA-loggen: planera. Göra, Studera och Agera på samma sätt.", "The PDSA log: plan. Do, Study and Act in the same way.")),
        (Evidence, new("Länkar, med mellanslag emellan.", "Links, with spaces between.")),
        (By, new("Tomt: den som läser in.", "Empty: whoever imports.")),
        (KnownOn, new("Dagen då det rapporterades, ÅÅÅÅ-MM-DD.", "The day on which it was reported, YYYY-MM-DD.")),
        (Entry, new("Postens id. Tomt: görs av det som raden säger, så att samma rad är samma post.", "The entry’s id. Empty: made of what the row says, so that the same row is the same entry.")),
        (Corrects, new("Id för den post som raden rättar. Då behövs Skäl.", "The id of the entry that the row corrects. Reason is then needed.")),
        (Region, new("Regionens id. Tomt: den region som filen läses in för.", "The region’s id. Empty: the region that the file is imported for.")),
    ];
}
