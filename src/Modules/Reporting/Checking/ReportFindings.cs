using PatientSafety.Core.Findings;

namespace PatientSafety.Reporting.Checking;

/// <summary>What can be wrong with a report before it is frozen.</summary>
internal static class ReportFindings
{
    private const string Law = "Patientsäkerhetslagen (2010:659) 3 kap. 10 §";

    public static FindingKind NeededTextIsMissing { get; } = new(
        "PS6001",
        Severity.Error,
        new("En text som rapporten inte klarar sig utan är inte skriven", "A text that the report cannot do without is not written"),
        new("Skriv texten i avsnittet.", "Write the text in the section."));

    public static FindingKind TextIsMissing { get; } = new(
        "PS6002",
        Severity.Warning,
        new("Ett avsnitt har ingen skriven text", "A section has no written text"),
        new("Skriv texten, eller frys utan den och säg varför.", "Write the text, or freeze without it and say why."));

    public static FindingKind TextIsStale { get; } = new(
        "PS6003",
        Severity.Warning,
        new("Underlaget har ändrats sedan texten skrevs", "What the text rests on has changed since it was written"),
        new("Läs texten mot underlaget och spara den igen.", "Read the text against what stands beside it and save it again."));

    public static FindingKind SectionIsEmpty { get; } = new(
        "PS6004",
        Severity.Note,
        new("Ett avsnitt är tomt", "A section is empty"),
        new("Följ upp det som avsnittet handlar om, eller skriv något där.", "Follow up what the section is about, or write something there."));

    public static FindingKind SomebodyIsNotHeard { get; } = new(
        "PS6005",
        Severity.Warning,
        new("Någon har inte rapporterat", "Somebody has not reported"),
        new("Påminn dem, eller frys utan dem och säg varför.", "Remind them, or freeze without them and say why."));

    public static FindingKind NumberIsSuppressed { get; } = new(
        "PS6006",
        Severity.Note,
        new("Ett tal visas inte eftersom det bygger på för få", "A number is not shown since it rests on too few"),
        new("Ingenting behöver göras. Läsaren ser att talet är skyddat.", "Nothing has to be done. The reader sees that the number is suppressed."));

    public static FindingKind StatementIsUnconfirmed { get; } = new(
        "PS6007",
        Severity.Note,
        new("En uppgift är inte bekräftad av sin källa", "A statement is not confirmed by its source"),
        new("Ingenting behöver göras. Läsaren ser att uppgiften inte är bekräftad.", "Nothing has to be done. The reader sees that it is not confirmed."));

    public static FindingKind SomethingIsMissing { get; } = new(
        "PS6008",
        Severity.Warning,
        new("Något som hör till rapporten saknas", "Something that belongs to the report is missing"),
        new("Komplettera det, eller frys utan det och säg varför.", "Complete it, or freeze without it and say why."));

    public static FindingKind LawIsNotAnswered { get; } = new(
        "PS6009",
        Severity.Error,
        new("Rapporten svarar inte på det som lagen kräver", "The report does not answer to what the law asks for"),
        new("Skriv i något av avsnitten som svarar mot kravet.", "Write in one of the sections that answer to it."),
        Law);

    public static FindingKind PeriodIsNotOver { get; } = new(
        "PS6010",
        Severity.Warning,
        new("Perioden är inte slut", "The period is not over"),
        new("Vänta tills perioden är slut, eller frys redan nu och säg varför.", "Wait until the period is over, or freeze now and say why."));

    public static FindingKind ReasonIsMissing { get; } = new(
        "PS6020",
        Severity.Error,
        new("Något saknas, och det står inte varför rapporten fryses ändå", "Something is missing, and it is not said why the report is frozen all the same"),
        new("Åtgärda det som saknas, eller skriv varför rapporten fryses ändå.", "Mend what is missing, or write why the report is frozen all the same."));

    public static FindingKind AlreadyFrozen { get; } = new(
        "PS6021",
        Severity.Error,
        new("Rapporten är redan fryst", "The report has already been frozen"),
        new("Rätta den med en ny version som ersätter den förra, och säg vad som var fel.", "Correct it with a new version that replaces the former, and say what was wrong."));

    public static FindingKind NotTheLatest { get; } = new(
        "PS6022",
        Severity.Error,
        new("Det som ska rättas är inte den senaste versionen av rapporten", "What is to be corrected is not the latest version of the report"),
        new("Rätta den senaste versionen.", "Correct the latest version."));

    public static FindingKind NobodyIsNamed { get; } = new(
        "PS6023",
        Severity.Error,
        new("Det står inte vem som gör det", "It is not said who does it"),
        new("Skriv ditt namn.", "Write your name."));

    public static FindingKind DayIsImpossible { get; } = new(
        "PS6024",
        Severity.Error,
        new("Dagen kan inte stämma", "The day cannot be right"),
        new("En rapport upprättas inte efter i dag, och godkänns inte innan den är upprättad.", "A report is not drawn up after today, and not approved before it is drawn up."));

    public static FindingKind SectionIsUnknown { get; } = new(
        "PS6030",
        Severity.Warning,
        new("Regionens instick nämner ett avsnitt som rapporten inte har", "The region’s plugin names a section that the report does not have"),
        new("Rätta avsnittets id i instickets plan.yaml eller kod.", "Mend the section’s id in the plugin’s plan.yaml or code."));

    public static FindingKind SectionIsReplaced { get; } = new(
        "PS6031",
        Severity.Note,
        new("Ett avsnitt är utbytt mot regionens egen text", "A section is replaced by a text of the region’s own"),
        new("Ingenting behöver göras. Läsaren ser att texten är regionens egen.", "Nothing has to be done. The reader sees that the text is the region’s own."));
}
