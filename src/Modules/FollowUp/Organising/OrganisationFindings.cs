using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Organising;

/// <summary>What can be wrong with a change of an organisation.</summary>
internal static class OrganisationFindings
{
    public static FindingKind BadId { get; } = new("PS5031", Severity.Error,
        new("Enhetens id är skrivet på fel sätt", "The unit’s id is written the wrong way"),
        new("Skriv id:t med små bokstäver a–z, siffror och bindestreck, högst 80 tecken.", "Write the id with lower-case letters a–z, digits and hyphens, 80 characters at most."));

    public static FindingKind IdTaken { get; } = new("PS5032", Severity.Error,
        new("Enhetens id är upptaget", "The unit’s id is taken"),
        new("Välj ett annat id. Ett id används aldrig om, inte heller efter att enheten har lagts ned.", "Choose another id. An id is never used again, not even when its unit has been closed."));

    public static FindingKind BadName { get; } = new("PS5033", Severity.Error,
        new("Enheten saknar namn, eller har ett för långt", "The unit has no name, or one that is too long"),
        new("Ge enheten ett namn på högst 200 tecken.", "Give the unit a name of 200 characters at most."));

    public static FindingKind UnknownLevel { get; } = new("PS5034", Severity.Error,
        new("Nivån finns inte i regionens plan", "The level is not in the region’s plan"),
        new("Använd en av nivåerna som regionens plan anger, eller lägg till den där.", "Use one of the levels that the region’s plan names, or add it there."));

    public static FindingKind LevelNotBelow { get; } = new("PS5035", Severity.Error,
        new("Enhetens nivå ligger inte under den överordnades", "The unit’s level does not lie below its parent’s"),
        new("Välj en lägre nivå, eller en annan överordnad enhet.", "Choose a lower level, or another unit to belong to."));

    public static FindingKind ParentMissing { get; } = new("PS5036", Severity.Error,
        new("Den överordnade enheten finns inte hela tiden", "The unit above does not exist throughout"),
        new("Välj en överordnad enhet som finns så länge som enheten gör, eller flytta enheten den dag då den överordnade upphör.", "Choose a unit above that exists for as long as the unit does, or move the unit on the day when the one above ends."));

    public static FindingKind Circle { get; } = new("PS5037", Severity.Error,
        new("En enhet skulle höra under sig själv", "A unit would belong under itself"),
        new("Välj en överordnad enhet som inte själv hör under enheten.", "Choose a unit above that does not itself belong under the unit."));

    public static FindingKind NoSuchUnit { get; } = new("PS5038", Severity.Error,
        new("Enheten finns inte den dagen", "The unit does not exist on that day"),
        new("Kontrollera enhetens id och dagen.", "Check the unit’s id and the day."));

    public static FindingKind ChildrenLeft { get; } = new("PS5039", Severity.Error,
        new("Enheter under den som upphör måste höra någonstans", "Units below one that ends have to belong somewhere"),
        new("Ange vilken enhet de ska höra till.", "Say which unit they are to belong to."));

    public static FindingKind TopIsFixed { get; } = new("PS5040", Severity.Error,
        new("Regionen själv kan inte ändras här", "The region itself cannot be changed here"),
        new("Regionens namn står i dess instick. Ange en annan enhet.", "The region’s name stands in its plugin. Give another unit."));

    public static FindingKind ExistsAlready { get; } = new("PS5041", Severity.Error,
        new("Enheten finns redan den dagen", "The unit exists on that day already"),
        new("Bara en enhet som har lagts ned kan öppnas igen.", "Only a unit that has been closed can be reopened."));

    public static FindingKind TooFewUnits { get; } = new("PS5042", Severity.Error,
        new("För få enheter för att slå samman eller dela", "Too few units to merge or split"),
        new("Ange minst en enhet som går upp i en annan, eller minst två som en enhet blir.", "Give at least one unit that becomes part of another, or at least two that a unit becomes."));

    public static FindingKind KeyTaken { get; } = new("PS5043", Severity.Error,
        new("HSA-id:t hör till en annan enhet", "The HSA-id belongs to another unit"),
        new("Rätta HSA-id:t, eller id:t på raden.", "Mend the HSA-id, or the id on the row."));

    public static FindingKind UnlikelyDay { get; } = new("PS5044", Severity.Error,
        new("Dagen är orimlig eller skriven på fel sätt", "The day is unreasonable or written the wrong way"),
        new("Skriv dagen som ÅÅÅÅ-MM-DD, mellan 1900 och 2199.", "Write the day as YYYY-MM-DD, between 1900 and 2199."));

    public static FindingKind TwiceInFile { get; } = new("PS5045", Severity.Error,
        new("Två rader gäller samma enhet", "Two rows are about the same unit"),
        new("Behåll en av raderna, eller ge dem olika id.", "Keep one of the rows, or give them different ids."));

    public static FindingKind Ambiguous { get; } = new("PS5046", Severity.Error,
        new("Det går inte att säga vilken enhet som menas", "It cannot be told which unit is meant"),
        new("Ange enhetens id i stället för namnet.", "Give the unit’s id instead of the name."));

    public static FindingKind UnknownParent { get; } = new("PS5047", Severity.Error,
        new("Den överordnade enheten finns varken i filen eller i organisationen", "The unit above is neither in the file nor in the organisation"),
        new("Rätta namnet eller id:t, eller lägg till en rad för enheten.", "Mend the name or id, or add a row for the unit."));

    public static FindingKind UnknownKind { get; } = new("PS5048", Severity.Error,
        new("Ett okänt slag av enhet", "An unknown kind of unit"),
        new("Skriv egen, privat eller kommun.", "Write own, private or municipality."));

    public static FindingKind MissingFromFile { get; } = new("PS5049", Severity.Note,
        new("En enhet finns här men inte i filen", "A unit is here but not in the file"),
        new("Den lämnas som den är. Ange att saknade enheter ska läggas ned om filen är hela organisationen.", "It is left as it is. Say that missing units are to be closed if the file is the whole organisation."));

    public static FindingKind Overtaken { get; } = new("PS5050", Severity.Error,
        new("Organisationen har ändrats under tiden", "The organisation has been changed meanwhile"),
        new("Titta på den nya planen och försök igen.", "Look at the new plan and try again."));

    public static FindingKind TooManyRows { get; } = new("PS5051", Severity.Error,
        new("Filen har fler rader än en organisation kan ha", "The file has more rows than an organisation can have"),
        new("Läs in högst 20 000 enheter.", "Import 20,000 units at most."));

    public static FindingKind TooDeep { get; } = new("PS5052", Severity.Error,
        new("Organisationen har fler än 60 nivåer", "The organisation has more than 60 levels"),
        new("Se efter att den överordnade enheten är rätt.", "See that the unit above is the right one."));
}
