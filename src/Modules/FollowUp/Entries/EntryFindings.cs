using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What can be wrong with something that is reported.</summary>
internal static class EntryFindings
{
    public static FindingKind UnknownUnit { get; } = new(
        "PS5101",
        Severity.Error,
        new("Enheten är okänd", "The unit is unknown"),
        new("Skriv enhetens id som ”organisation show” visar det, eller lägg till enheten först.", "Write the unit's id as “organisation show” gives it, or add the unit first."));

    public static FindingKind UnknownActivity { get; } = new(
        "PS5102",
        Severity.Error,
        new("Aktiviteten är okänd", "The activity is unknown"),
        new("Skriv aktivitetens id som ”activity list” visar det.", "Write the activity's id as “activity list” gives it."));

    public static FindingKind NotHandedOn { get; } = new(
        "PS5103",
        Severity.Error,
        new("Aktiviteten är inte nedbruten till enheten", "The activity has not been handed on to the unit"),
        new("Bryt ner aktiviteten till enheten först, eller rapportera den för en enhet som har den.", "Hand the activity on to the unit first, or report it for a unit that has it."));

    public static FindingKind UnknownPeriod { get; } = new(
        "PS5104",
        Severity.Error,
        new("Perioden är okänd", "The period is unknown"),
        new("Skriv perioden som ”calendar list” visar den, till exempel 2026 eller 2026-T2.", "Write the period as “calendar list” gives it, for example 2026 or 2026-T2."));

    public static FindingKind UnknownStatus { get; } = new(
        "PS5105",
        Severity.Error,
        new("Statusordet är okänt", "The status word is unknown"),
        new("Använd ett av regionens statusord.", "Use one of the region's status words."));

    public static FindingKind ProgressOutside { get; } = new(
        "PS5106",
        Severity.Error,
        new("Framsteget är inte mellan 0 och 100 procent", "The progress is not between 0 and 100 per cent"),
        new("Ange ett helt tal mellan 0 och 100, eller lämna fältet tomt.", "Give a whole number between 0 and 100, or leave the field empty."));

    public static FindingKind TooLong { get; } = new(
        "PS5107",
        Severity.Error,
        new("Texten är för lång", "The text is too long"),
        new("Korta texten, eller lägg den i ett dokument och länka till det.", "Shorten the text, or put it in a document and link to it."));

    public static FindingKind NotBegun { get; } = new(
        "PS5108",
        Severity.Error,
        new("Perioden har inte börjat", "The period has not begun"),
        new("Rapportera en period som har börjat.", "Report a period that has begun."));

    public static FindingKind NameMissing { get; } = new(
        "PS5109",
        Severity.Error,
        new("Det framgår inte vem som rapporterar", "It is not said who reports"),
        new("Ange namnet på den som rapporterar.", "Give the name of whoever reports."));

    public static FindingKind SignedOff { get; } = new(
        "PS5110",
        Severity.Error,
        new("Perioden är signerad", "The period has been signed off"),
        new("Rätta en post som finns, med skäl, eller låt den som signerade öppna perioden igen.", "Correct an entry that is there, with a reason, or let whoever signed it off open the period again."));

    public static FindingKind NothingToCorrect { get; } = new(
        "PS5111",
        Severity.Error,
        new("Posten som ska rättas finns inte", "The entry to correct does not exist"),
        new("Välj posten i listan över vad som har rapporterats för aktiviteten och perioden.", "Choose the entry from the list of what has been reported of the activity for the period."));

    public static FindingKind AlreadyCorrected { get; } = new(
        "PS5112",
        Severity.Error,
        new("Posten är redan rättad", "The entry has already been corrected"),
        new("Rätta i stället den post som rättade den.", "Correct the entry that corrected it instead."));

    public static FindingKind ReasonMissing { get; } = new(
        "PS5113",
        Severity.Error,
        new("Rättelsen saknar skäl", "The correction has no reason"),
        new("Skriv varför posten rättas.", "Write why the entry is corrected."));

    public static FindingKind UnusableLink { get; } = new(
        "PS5114",
        Severity.Error,
        new("Länken går inte att använda", "The link cannot be used"),
        new("Ange en adress som börjar med https:// eller http://.", "Give an address that begins with https:// or http://."));

    public static FindingKind NotInForce { get; } = new(
        "PS5115",
        Severity.Error,
        new("Aktiviteten ska inte rapporteras för perioden", "The activity is not to be reported for the period"),
        new("Kontrollera period, enhet och om aktiviteten är pausad eller avslutad.", "Check the period, the unit, and whether the activity is paused or closed."));

    public static FindingKind KnownTooEarlyOrLate { get; } = new(
        "PS5116",
        Severity.Error,
        new("Rapporteringsdagen är orimlig", "The day of reporting is out of reason"),
        new("Ange dagen då det rapporterades, inte senare än i dag.", "Give the day on which it was reported, not later than today."));

    public static FindingKind DoneWithoutResult { get; } = new(
        "PS5120",
        Severity.Warning,
        new("Klar utan att något resultat visas", "Done without any result shown"),
        new("Säg vad aktiviteten har lett till: effekt, kommentar eller underlag.", "Say what the activity has led to: effect, comment or evidence."));

    public static FindingKind CauseMissing { get; } = new(
        "PS5121",
        Severity.Warning,
        new("Ej genomförd, men den yttre orsaken saknas", "Not completed, but the outside cause is missing"),
        new("Skriv vilken yttre orsak som hindrade aktiviteten.", "Write which outside cause prevented the activity."));

    public static FindingKind DoneButNotWhole { get; } = new(
        "PS5122",
        Severity.Warning,
        new("Klar, men framsteget är under 100 procent", "Done, but the progress is under 100 per cent"),
        new("Rätta statusen eller framsteget.", "Put the status or the progress right."));

    public static FindingKind ClockSetBack { get; } = new(
        "PS5123",
        Severity.Warning,
        new("Datorns klocka går efter det som redan är rapporterat", "The computer's clock is behind what has already been reported"),
        new("Ställ klockan rätt. Posten har fått samma tidpunkt som den senaste, så att ordningen stämmer.", "Set the clock right. The entry was given the same time as the latest one, so that the order is right."));
}
