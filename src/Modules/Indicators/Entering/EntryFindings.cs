using PatientSafety.Core.Findings;

namespace PatientSafety.Indicators.Entering;

/// <summary>What can be wrong with a value that somebody enters or imports.</summary>
internal static class EntryFindings
{
    public static FindingKind UnknownIndicator { get; } = new("PS5501", Severity.Error,
        new("En indikator finns inte", "An indicator does not exist"),
        new("Ange indikatorns id eller namn, som det står i regionens plan.", "Give the indicator’s id or name as it stands in the region’s plan."));

    public static FindingKind UnknownUnit { get; } = new("PS5502", Severity.Error,
        new("En enhet finns inte", "A unit does not exist"),
        new("Ange enhetens id, namn eller HSA-id, eller lämna tomt för hela regionen.", "Give the unit’s id, name or HSA id, or leave it empty for the whole region."));

    public static FindingKind UnclearPeriod { get; } = new("PS5503", Severity.Error,
        new("En period går inte att förstå", "A period cannot be understood"),
        new("Skriv 2026, 2026-H1, 2026-T1, 2026-Q1, 2026-05, 2026-W20, eller första och sista dagen som 2026-01-01–2026-04-30.", "Write 2026, 2026-H1, 2026-T1, 2026-Q1, 2026-05, 2026-W20, or the first and the last day as 2026-01-01–2026-04-30."));

    public static FindingKind OutsideValidity { get; } = new("PS5504", Severity.Error,
        new("Indikatorn gäller inte för perioden", "The indicator is not valid for the period"),
        new("Rätta perioden, eller indikatorns giltighet i regionens plan.", "Mend the period, or the indicator’s validity in the region’s plan."));

    public static FindingKind NotANumber { get; } = new("PS5505", Severity.Error,
        new("Text där ett tal ska stå", "Text where a number should be"),
        new("Skriv bara siffror, med komma eller punkt före decimalerna.", "Write digits only, with a comma or a point before the decimals."));

    public static FindingKind OffTheScale { get; } = new("PS5506", Severity.Error,
        new("Ett värde ligger utanför indikatorns skala", "A value lies outside the indicator’s scale"),
        new("Rätta värdet.", "Mend the value."));

    public static FindingKind WrongParts { get; } = new("PS5507", Severity.Error,
        new("Ett värde är inte angivet så som skalan kräver", "A value is not given the way its scale asks for"),
        new("Andelar och rater: täljare och nämnare, eller bara värdet. Andra skalor: värdet.", "Shares and rates: numerator and denominator, or the value alone. Other scales: the value."));

    public static FindingKind UnknownDimension { get; } = new("PS5508", Severity.Error,
        new("Dimensionen saknas eller finns inte", "The dimension is missing or does not exist"),
        new("Ange en av indikatorns dimensioner.", "Name one of the indicator’s dimensions."));

    public static FindingKind StandsAlready { get; } = new("PS5509", Severity.Error,
        new("Ett annat värde står redan där", "Another value stands there already"),
        new("Ange ett skäl, så blir det en rättelse. Det gamla värdet finns kvar i historiken.", "Give a reason, and it becomes a correction. The old value stays in the history."));

    public static FindingKind SizeIsNeeded { get; } = new("PS5510", Severity.Error,
        new("Det saknas hur många värdet vilar på", "How many the value rests on is missing"),
        new("Ange nämnaren, och täljaren för andelar och rater: indikatorn skyddar små tal.", "Give the denominator, and the numerator for shares and rates: the indicator suppresses small numbers."));

    public static FindingKind UnclearDay { get; } = new("PS5511", Severity.Error,
        new("Rapportdagen går inte att förstå", "The day of reporting cannot be understood"),
        new("Skriv en dag som ÅÅÅÅ-MM-DD, inte senare än i dag.", "Write a day as YYYY-MM-DD, not later than today."));

    public static FindingKind TwiceInFile { get; } = new("PS5512", Severity.Error,
        new("Två rader har olika värden för samma sak", "Two rows have different values for the same thing"),
        new("Behåll en av raderna.", "Keep one of the rows."));

    public static FindingKind PersonalNumberInText { get; } = new("PS5513", Severity.Error,
        new("En text ser ut att innehålla ett personnummer", "A text seems to hold a personal identity number"),
        new("Ta bort numret. Uppgifter om patienter hör inte hemma här.", "Remove the number. Data about patients does not belong here."));

    public static FindingKind NothingToCorrect { get; } = new("PS5514", Severity.Error,
        new("Det finns inget värde att rätta", "There is no value to correct"),
        new("Läs sidan på nytt och rätta det värde som gäller.", "Read the page again and correct the value that counts."));

    public static FindingKind PersonalNumbersInColumn { get; } = new("PS5520", Severity.Error,
        new("En kolumn ser ut att innehålla personnummer", "A column seems to hold personal identity numbers"),
        new("Ta bort kolumnen och försök igen. Ingenting har lästs in.", "Remove the column and try again. Nothing has been imported."));

    public static FindingKind UnreadableFile { get; } = new("PS5521", Severity.Error,
        new("Filen går inte att läsa", "The file cannot be read"),
        new("Spara den som CSV eller XLSX med en rubrikrad, och försök igen.", "Save it as CSV or XLSX with a row of headings, and try again."));

    public static FindingKind UnreadableRow { get; } = new("PS5522", Severity.Error,
        new("En rad går inte att läsa", "A row cannot be read"),
        new("Rätta raden i filen.", "Mend the row in the file."));

    public static FindingKind UnknownColumn { get; } = new("PS5523", Severity.Note,
        new("En kolumn läses inte", "A column is not read"),
        new("Ge den en rubrik som formatet känner, om den ska läsas.", "Give it a heading that the format knows, if it is to be read."));

    public static FindingKind FromFormula { get; } = new("PS5524", Severity.Note,
        new("Ett värde kommer ur en formel", "A value comes out of a formula"),
        new("Se efter att filen var uträknad när den sparades.", "See that the file was worked out when it was saved."));

    public static FindingKind ReadInAWay { get; } = new("PS5525", Severity.Note,
        new("Något att veta om hur filen läses", "Something to know of how the file is read"),
        new("Inget behöver göras om det stämmer.", "Nothing has to be done if it is right."));

    public static FindingKind TooManyRows { get; } = new("PS5526", Severity.Error,
        new("Filen har för många rader", "The file has too many rows"),
        new("Dela upp den i flera filer.", "Divide it into several files."));
}
