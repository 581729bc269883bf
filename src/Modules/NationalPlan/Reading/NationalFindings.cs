using PatientSafety.Core.Findings;

namespace PatientSafety.NationalPlan.Reading;

/// <summary>What can be wrong with a national file.</summary>
internal static class NationalFindings
{
    public static FindingKind DuplicateId { get; } = new("PS2001", Severity.Error,
        new("Ett id står två gånger i utgåvan", "An id stands twice in the edition"),
        new("Ge det ena ett eget id.", "Give one of them an id of its own."));

    public static FindingKind UnknownEdition { get; } = new("PS2002", Severity.Error,
        new("En nationell fil hänvisar till en utgåva som inte finns", "A national file refers to an edition that does not exist"),
        new("Rätta utgåvans id eller lägg till utgåvan.", "Mend the edition's id or add the edition."));

    public static FindingKind UnknownArea { get; } = new("PS2003", Severity.Error,
        new("En övergång hänvisar till ett område som utgåvan inte har", "A crosswalk refers to an area that the edition does not have"),
        new("Rätta områdets id.", "Mend the area's id."));

    public static FindingKind EmptyPair { get; } = new("PS2004", Severity.Error,
        new("Ett par i övergången saknar båda sina områden", "A pair of the crosswalk lacks both its areas"),
        new("Ange minst ett av ”from” och ”to”.", "Give at least one of “from” and “to”."));

    public static FindingKind NameMeansTwoAreas { get; } = new("PS2005", Severity.Error,
        new("Ett namn eller alias betyder två områden", "A name or alias means two areas"),
        new("Ta bort aliaset från det ena området.", "Remove the alias from one of the areas."));

    public static FindingKind VersionMalformed { get; } = new("PS2006", Severity.Error,
        new("Utgåvans version är inte skriven som tre tal", "The edition's version is not written as three numbers"),
        new("Skriv versionen som 1.0.0.", "Write the version as 1.0.0."));

    public static FindingKind IdWithdrawn { get; } = new("PS2007", Severity.Error,
        new("Ett id som har tillhört något annat används på nytt", "An id that has belonged to something else is used again"),
        new("Ge det ett id som ingen har haft.", "Give it an id that nobody has had."));

    public static FindingKind Unconfirmed { get; } = new("PS2008", Severity.Note,
        new("Utgåvan har obekräftade delar", "The edition has unconfirmed parts"),
        new("Bekräfta delarna med en källa, eller publicera utgåvan som preliminär.", "Confirm the parts with a source, or publish the edition as provisional."));

    public static FindingKind NoAreas { get; } = new("PS2009", Severity.Error,
        new("Utgåvan har inga områden", "The edition has no areas"),
        new("Lägg till minst en grundläggande förutsättning och ett fokusområde.", "Add at least one foundation and one focus area."));

    public static FindingKind AttestedWithoutSource { get; } = new("PS2010", Severity.Warning,
        new("Något är belagt men saknar källa", "Something is attested but has no source"),
        new("Ange källan, eller märk det som obekräftat.", "Give the source, or mark it as unconfirmed."));

    public static FindingKind NoEnglish { get; } = new("PS2011", Severity.Note,
        new("En text finns bara på svenska", "A text is in Swedish only"),
        new("Skriv den på engelska också.", "Write it in English as well."));

    public static FindingKind NumberTwice { get; } = new("PS2012", Severity.Warning,
        new("Två fokusområden har samma nummer", "Two focus areas have the same number"),
        new("Rätta numren efter utgivarens.", "Mend the numbers after the publisher's."));

    public static FindingKind FollowsItself { get; } = new("PS2013", Severity.Error,
        new("Utgåvorna ersätter varandra i en cirkel", "The editions supersede each other in a circle"),
        new("Rätta vilken utgåva som kommer före.", "Mend which edition comes before."));

    public static FindingKind StructureInCorrection { get; } = new("PS2014", Severity.Error,
        new("En rättelse ändrar vad planen består av", "A correction changes what the plan consists of"),
        new("Gör ett utkast till en ny utgåva, så att regionerna får ta ställning.", "Make a draft of a new edition, so that the regions can decide."));

    public static FindingKind BaseMovedOn { get; } = new("PS2015", Severity.Error,
        new("En nyare version har publicerats sedan utkastet började", "A newer version has been published since the draft was begun"),
        new("Spara utkastet som fil, kassera det och gör ändringarna i ett nytt utkast.", "Save the draft as a file, discard it and make the changes in a new draft."));

    public static FindingKind NothingChanged { get; } = new("PS2016", Severity.Error,
        new("Utkastet skiljer sig inte från den publicerade utgåvan", "The draft does not differ from the published edition"),
        new("Gör ändringen först, eller kassera utkastet.", "Make the change first, or discard the draft."));

    public static FindingKind NoCrosswalk { get; } = new("PS2017", Severity.Error,
        new("Övergången från den förra utgåvan saknas", "The crosswalk from the edition before is missing"),
        new("Skriv en övergång, så att regionerna vet vad deras områden har blivit.", "Write a crosswalk, so that the regions know what their areas have become."));

    public static FindingKind Unmapped { get; } = new("PS2018", Severity.Error,
        new("Ett område saknas i övergången", "An area is missing from the crosswalk"),
        new("Lägg till ett par, också om området saknar motsvarighet.", "Add a pair, also where the area has no counterpart."));

    public static FindingKind PairTwice { get; } = new("PS2019", Severity.Error,
        new("Samma par står två gånger i övergången", "The same pair stands twice in the crosswalk"),
        new("Behåll ett av paren.", "Keep one of the pairs."));

    public static FindingKind ExactToTwo { get; } = new("PS2020", Severity.Error,
        new("Ett område är samma som två olika", "An area is the same as two different ones"),
        new("Låt högst ett av paren vara ”exact”.", "Let one pair at most be “exact”."));

    public static FindingKind ExactAndOther { get; } = new("PS2021", Severity.Error,
        new("Ett område är samma som ett annat och samtidigt vidare eller snävare", "An area is the same as another and at once broader or narrower"),
        new("Ändra förhållandet i ett av paren.", "Change the relation in one of the pairs."));

    public static FindingKind NarrowerCircle { get; } = new("PS2022", Severity.Error,
        new("Områden är snävare än varandra i en cirkel", "Areas are narrower than each other in a circle"),
        new("Ändra förhållandet i ett av paren.", "Change the relation in one of the pairs."));

    public static FindingKind CounterpartAndNone { get; } = new("PS2023", Severity.Error,
        new("Ett område har en motsvarighet och samtidigt ingen", "An area has a counterpart and at once none"),
        new("Ta bort det ena paret.", "Remove one of the pairs."));

    public static FindingKind DifferentSorts { get; } = new("PS2024", Severity.Error,
        new("Ett par jämställer ett område med en del av ett område", "A pair sets an area against a part of an area"),
        new("Para områden med områden och delar med delar.", "Pair areas with areas and parts with parts."));

    public static FindingKind PublicationAltered { get; } = new("PS2025", Severity.Error,
        new("En publicerad utgåva har ändrats efteråt", "A published edition has been altered afterwards"),
        new("Lägg tillbaka en säkerhetskopia av databasen.", "Put back a backup of the database."));

    public static FindingKind VersionDiffers { get; } = new("PS2026", Severity.Error,
        new("Samma version av en utgåva finns i två lydelser", "The same version of an edition exists in two wordings"),
        new("Ta reda på vilken som gäller hos den som gav ut den.", "Find out from its publisher which one holds."));

    public static FindingKind StoreUnreadable { get; } = new("PS2027", Severity.Error,
        new("Utgåvor och utkast i databasen kan inte läsas", "Editions and drafts in the database cannot be read"),
        new("Se vad ”patientsafety database status” säger.", "See what “patientsafety database status” says."));

    public static FindingKind SupersedesUnpublished { get; } = new("PS2028", Severity.Error,
        new("Utgåvan ersätter en som inte är publicerad", "The edition supersedes one that is not published"),
        new("Publicera den förra först, eller rätta ”supersedes”.", "Publish the one before first, or mend “supersedes”."));

    public static FindingKind OtherId { get; } = new("PS2029", Severity.Error,
        new("Filen gäller en annan utgåva än utkastet", "The file is about another edition than the draft"),
        new("Rätta ”edition”, eller börja ett utkast med det id:t.", "Mend “edition”, or begin a draft with that id."));
}
