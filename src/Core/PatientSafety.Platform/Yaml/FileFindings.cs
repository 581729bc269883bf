using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Yaml;

/// <summary>What can be wrong with a file before its content means anything.</summary>
public static class FileFindings
{
    public static FindingKind Missing { get; } = new("PS1001", Severity.Error,
        new("Filen saknas eller kan inte läsas", "The file is missing or cannot be read"),
        new("Lägg filen på plats och ge läsrättighet.", "Put the file in place and allow it to be read."));

    public static FindingKind TooLarge { get; } = new("PS1002", Severity.Error,
        new("Filen är för stor", "The file is too large"),
        new("Dela upp innehållet; en fil får vara högst 1 MiB.", "Divide the content; a file may be 1 MiB at most."));

    public static FindingKind NotUtf8 { get; } = new("PS1003", Severity.Error,
        new("Filen är inte text i UTF-8", "The file is not text in UTF-8"),
        new("Spara filen som UTF-8.", "Save the file as UTF-8."));

    public static FindingKind NotYaml { get; } = new("PS1004", Severity.Error,
        new("Filen följer inte YAML:s skrivregler", "The file does not follow the rules of YAML"),
        new("Rätta raden; vanliga orsaker är fel indrag, tabbar, eller ett kolon i en text utan citattecken.",
            "Mend the line; usual causes are wrong indentation, tabs, or a colon in a text without quotation marks."));

    public static FindingKind Alias { get; } = new("PS1005", Severity.Error,
        new("Ankare, alias och taggar används inte här", "Anchors, aliases and tags are not used here"),
        new("Skriv ut värdet där det behövs.", "Write the value out where it is needed."));

    public static FindingKind TooDeep { get; } = new("PS1006", Severity.Error,
        new("Filen är nästlad för djupt", "The file is nested too deep"),
        new("Minska antalet nivåer; högst 32 är tillåtna.", "Use fewer levels; 32 at most are allowed."));

    public static FindingKind NotOneMapping { get; } = new("PS1007", Severity.Error,
        new("Filen innehåller inte exakt ett dokument med nycklar", "The file does not hold exactly one document with keys"),
        new("Börja filen med nycklar på första nivån, till exempel ”region:”.", "Begin the file with keys on the first level, for example “region:”."));

    public static FindingKind DuplicateKey { get; } = new("PS1008", Severity.Error,
        new("En nyckel står två gånger", "A key stands twice"),
        new("Behåll en av dem.", "Keep one of them."));

    public static FindingKind UnknownKey { get; } = new("PS1009", Severity.Error,
        new("En okänd nyckel", "An unknown key"),
        new("Rätta stavningen eller ta bort nyckeln.", "Mend the spelling or remove the key."));

    public static FindingKind MissingKey { get; } = new("PS1010", Severity.Error,
        new("Ett värde som måste finnas saknas", "A value that is needed is missing"),
        new("Lägg till nyckeln med ett värde.", "Add the key with a value."));

    public static FindingKind WrongType { get; } = new("PS1011", Severity.Error,
        new("Ett värde är av fel slag", "A value is of the wrong kind"),
        new("Skriv det slag av värde som formatet anger.", "Write the kind of value that the format asks for."));

    public static FindingKind NotADate { get; } = new("PS1012", Severity.Error,
        new("Text där ett datum ska stå", "Text where a date should be"),
        new("Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-01-31.", "Write the date as YYYY-MM-DD, for example 2026-01-31."));

    public static FindingKind UnknownWord { get; } = new("PS1013", Severity.Error,
        new("Ett ord som inte hör till de fasta värdena", "A word that is not among the fixed values"),
        new("Välj ett av de fasta värdena.", "Choose one of the fixed values."));

    public static FindingKind BadId { get; } = new("PS1014", Severity.Error,
        new("Ett id skrivet på fel sätt", "An id written the wrong way"),
        new("Skriv id:t med små bokstäver a–z, siffror och bindestreck, högst 80 tecken.",
            "Write the id with lower-case letters a–z, digits and hyphens, 80 characters at most."));

    public static FindingKind OutOfRange { get; } = new("PS1015", Severity.Error,
        new("Ett tal eller datum utanför det rimliga", "A number or date outside what is reasonable"),
        new("Rätta värdet.", "Mend the value."));

    public static FindingKind PeriodEndsBeforeItStarts { get; } = new("PS1016", Severity.Error,
        new("En period slutar innan den börjar", "A period ends before it starts"),
        new("Byt plats på datumen eller rätta det som är fel.", "Exchange the dates or mend the one that is wrong."));

    public static FindingKind ContradictingKeys { get; } = new("PS1017", Severity.Error,
        new("Två nycklar säger emot varandra", "Two keys contradict each other"),
        new("Behåll en av dem.", "Keep one of them."));
}
