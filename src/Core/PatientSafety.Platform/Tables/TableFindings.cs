using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Tables;

/// <summary>What can be wrong with a table that somebody wants imported, whatever it holds.</summary>
public static class TableFindings
{
    public static FindingKind Unreadable { get; } = new("PS5901", Severity.Error,
        new("Filen går inte att läsa som en tabell", "The file cannot be read as a table"),
        new("Ange en CSV-fil eller en arbetsbok (.xlsx) med rubriker på första raden.", "Give a CSV file or a workbook (.xlsx) with headings on the first row."));

    public static FindingKind BadRow { get; } = new("PS5902", Severity.Error,
        new("En rad går inte att läsa", "A row cannot be read"),
        new("Rätta raden i filen.", "Mend the row in the file."));

    public static FindingKind BadColumns { get; } = new("PS5903", Severity.Error,
        new("En kolumn saknas eller står flera gånger", "A column is missing or stands several times"),
        new("Rätta rubrikerna på första raden.", "Mend the headings on the first row."));

    public static FindingKind PersonalNumbers { get; } = new("PS5904", Severity.Error,
        new("En kolumn ser ut att innehålla personnummer", "A column seems to hold personal identity numbers"),
        new("Ta bort kolumnen. Uppgifter om patienter hör inte hemma här.", "Remove the column. Data about patients does not belong here."));

    public static FindingKind UnknownColumn { get; } = new("PS5905", Severity.Note,
        new("En kolumn läses inte", "A column is not read"),
        new("Inget behöver göras, om kolumnen inte behövs.", "Nothing has to be done, unless the column is needed."));

    public static FindingKind Formula { get; } = new("PS5906", Severity.Note,
        new("En cell är uträknad av en formel", "A cell is worked out by a formula"),
        new("Det värde är läst som filen har sparat. Öppna och spara filen om det kan vara inaktuellt.", "The value was read that the file has kept. Open and save the file if it may be out of date."));

    public static FindingKind Remark { get; } = new("PS5907", Severity.Note,
        new("Något att veta om hur filen är läst", "Something to know of how the file was read"),
        new("Se efter att det har blivit rätt.", "See that it has come out right."));
}
