using PatientSafety.Core.Findings;

namespace PatientSafety.Regions.Reading;

/// <summary>What can be wrong with what a plan refers to.</summary>
internal static class PlanFindings
{
    public static FindingKind UnknownEdition { get; } = new("PS3001", Severity.Error,
        new("Planen följer en utgåva som inte finns", "The plan follows an edition that does not exist"),
        new("Ange en utgåva som finns.", "Name an edition that exists."));

    public static FindingKind UnknownArea { get; } = new("PS3002", Severity.Error,
        new("Ett område finns inte i den nationella planen", "An area is not in the national plan"),
        new("Ange områdets id eller namn.", "Give the area’s id or name."));

    public static FindingKind AreaOfWrongKind { get; } = new("PS3003", Severity.Error,
        new("Ett område är av fel slag", "An area is of the wrong kind"),
        new("Ange området som det slag det är.", "Name the area as the kind it is."));

    public static FindingKind AreaOfOtherEdition { get; } = new("PS3004", Severity.Error,
        new("Ett område finns inte i den utgåva som planen följer", "An area is not in the edition that the plan follows"),
        new("Ange ett område ur utgåvan, eller låt planen följa den utgåva som har området.", "Name an area of the edition, or let the plan follow the edition that has the area."));

    public static FindingKind AreaStatedTwice { get; } = new("PS3005", Severity.Error,
        new("Ett område har två ställningstaganden", "An area is stated twice"),
        new("Behåll ett av dem.", "Keep one of them."));

    public static FindingKind DuplicateId { get; } = new("PS3006", Severity.Error,
        new("Ett id står två gånger", "An id stands twice"),
        new("Ge det ena ett eget id.", "Give one of them an id of its own."));

    public static FindingKind UnknownBody { get; } = new("PS3007", Severity.Error,
        new("Ett organ finns inte under ”bodies”", "A body is not among “bodies”"),
        new("Lägg till organet under ”bodies” eller rätta id:t.", "Add the body under “bodies” or mend the id."));

    public static FindingKind UnknownLevel { get; } = new("PS3008", Severity.Error,
        new("En nivå finns inte under ”levels”", "A level is not among “levels”"),
        new("Lägg till nivån under ”levels” eller rätta id:t.", "Add the level under “levels” or mend the id."));

    public static FindingKind UnknownStatus { get; } = new("PS3009", Severity.Error,
        new("Ett läge finns inte under ”statuses”", "A status is not among “statuses”"),
        new("Lägg till läget under ”statuses” eller rätta id:t.", "Add the status under “statuses” or mend the id."));

    public static FindingKind UnknownPlan { get; } = new("PS3010", Severity.Error,
        new("En rapporteringsregel gäller en plan som inte finns", "A reporting rule is for a plan that does not exist"),
        new("Ange en plan i samma fil.", "Name a plan in the same file."));

    public static FindingKind DraftEdition { get; } = new("PS3011", Severity.Error,
        new("Planen följer ett utkast", "The plan follows a draft"),
        new("Följ en utgåva som är publicerad.", "Follow an edition that is published."));

    public static FindingKind UnclearDue { get; } = new("PS3012", Severity.Error,
        new("Ett förfallodatum går inte att förstå", "A due date cannot be understood"),
        new("Skriv { after: period-end, months: 1 }, { month: 3, day: 1 }, { day: 25 } eller { on: 2026-12-31 }.", "Write { after: period-end, months: 1 }, { month: 3, day: 1 }, { day: 25 } or { on: 2026-12-31 }."));

    public static FindingKind UnknownVersion { get; } = new("PS3013", Severity.Error,
        new("Planen följer en version av utgåvan som inte finns", "The plan follows a version of the edition that does not exist"),
        new("Rätta versionen, eller utelämna den.", "Mend the version, or leave it out."));

    public static FindingKind UnclearNames { get; } = new("PS3014", Severity.Error,
        new("Veckor eller månader passar inte ihop med hur ofta något rapporteras", "Weeks or months do not fit how often something is reported"),
        new("Skriv frequency: named-weeks med weeks: [8, 20, 36, 48], eller frequency: named-months med months: [3, 9, 12].", "Write frequency: named-weeks with weeks: [8, 20, 36, 48], or frequency: named-months with months: [3, 9, 12]."));

    public static FindingKind UnclearThreshold { get; } = new("PS3015", Severity.Error,
        new("Det går inte att förstå vad som utlöser en rapport", "It cannot be understood what sets off a report"),
        new("Skriv setOffBy: { indicator: indikatorns-id, under: 95 }, eller med over, eller { rule: id för en regel i instickets kod }, och utelämna frequency och covers.", "Write setOffBy: { indicator: the-indicators-id, under: 95 }, or with over, or { rule: id of a rule in the plugin’s code }, and leave out frequency and covers."));

    public static FindingKind FaintColour { get; } = new("PS3017", Severity.Error,
        new("Rapporternas färg syns för svagt mot vitt", "The colour of the reports is too faint against white"),
        new("Välj en mörkare färg.", "Choose a darker colour."),
        "WCAG 2.1, 1.4.3");

    public static FindingKind TextTooLong { get; } = new("PS3018", Severity.Error,
        new("En egen text till en rapport är för lång", "A text of the region’s own for a report is too long"),
        new("Dela upp texten på flera avsnitt, eller lägg det långa i en bilaga.", "Divide the text into several sections, or put what is long into an appendix."));
}
