using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What can be wrong with a file of entries.</summary>
internal static class ImportFindings
{
    public static FindingKind UnreadableFile { get; } = new(
        "PS5170",
        Severity.Error,
        new("Filen går inte att läsa in", "The file cannot be imported"),
        new("Rätta filen och försök igen.", "Put the file right and try again."));

    public static FindingKind UnreadableRow { get; } = new(
        "PS5171",
        Severity.Error,
        new("Raden går inte att läsa", "The row cannot be read"),
        new("Rätta raden och läs in filen igen: det som redan är inläst läses inte in två gånger.", "Put the row right and import the file again: what has been imported is not imported twice."));

    public static FindingKind NotANumber { get; } = new(
        "PS5172",
        Severity.Error,
        new("Framsteget är inget helt tal", "The progress is not a whole number"),
        new("Skriv ett helt tal mellan 0 och 100.", "Write a whole number between 0 and 100."));

    public static FindingKind NotADay { get; } = new(
        "PS5173",
        Severity.Error,
        new("Rapporteringsdagen är inget datum", "The day of reporting is not a date"),
        new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD."));

    public static FindingKind UnknownEffect { get; } = new(
        "PS5174",
        Severity.Error,
        new("Effekten är okänd", "The effect is unknown"),
        new("Skriv Går inte att bedöma än, Ingen effekt, Viss effekt eller Avsedd effekt, eller lämna cellen tom.", "Write Cannot be judged yet, No effect, Some effect or Intended effect, or leave the cell empty."));

    public static FindingKind NotAnId { get; } = new(
        "PS5175",
        Severity.Error,
        new("Postens id går inte att läsa", "The entry's id cannot be read"),
        new("Lämna cellen tom, eller använd id:t som ”followup export” skriver det.", "Leave the cell empty, or use the id as “followup export” writes it."));

    public static FindingKind UnknownRegion { get; } = new(
        "PS5176",
        Severity.Error,
        new("Regionen är okänd", "The region is unknown"),
        new("Ange en region som har en plugin här, i kommandot eller i kolumnen Region.", "Give a region that has a plugin here, in the command or in the column Region."));

    public static FindingKind PersonalIdentityNumbers { get; } = new(
        "PS5177",
        Severity.Error,
        new("En kolumn ser ut att ha personnummer", "A column seems to hold personal identity numbers"),
        new("Ta bort kolumnen. Uppgifter om patienter hör inte hemma här.", "Remove the column. Data about patients does not belong here."));
}
