using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>What can be wrong when a period is signed off or opened again.</summary>
internal static class SignOffFindings
{
    public static FindingKind AlreadySigned { get; } = new(
        "PS5150",
        Severity.Error,
        new("Perioden är redan signerad", "The period has already been signed off"),
        new("Öppna perioden igen om något ska ändras, med skäl.", "Open the period again if something is to be changed, with a reason."));

    public static FindingKind ClosedAbove { get; } = new(
        "PS5151",
        Severity.Error,
        new("En nivå ovanför har signerat perioden", "A level above has signed off the period"),
        new("Be den nivån att öppna perioden igen först.", "Ask that level to open the period again first."));

    public static FindingKind ReasonMissing { get; } = new(
        "PS5152",
        Severity.Error,
        new("Något saknas, och det står inte varför perioden signeras ändå", "Something is missing, and it is not said why the period is signed off all the same"),
        new("Vänta tills det är rapporterat och signerat, eller skriv varför perioden signeras ändå.", "Wait until it has been reported and signed off, or write why the period is signed off all the same."));

    public static FindingKind NotSigned { get; } = new(
        "PS5153",
        Severity.Error,
        new("Perioden är inte signerad", "The period has not been signed off"),
        new("Det finns inget att öppna.", "There is nothing to open."));

    public static FindingKind ReopenedWithoutReason { get; } = new(
        "PS5154",
        Severity.Error,
        new("Det står inte varför perioden öppnas igen", "It is not said why the period is opened again"),
        new("Skriv varför perioden öppnas igen.", "Write why the period is opened again."));

    public static FindingKind NothingExpected { get; } = new(
        "PS5155",
        Severity.Error,
        new("Det finns inget att signera", "There is nothing to sign off"),
        new("Bryt ner aktiviteter till enheten eller till någon under den först.", "Hand activities on to the unit, or to one below it, first."));

    public static FindingKind NotOver { get; } = new(
        "PS5156",
        Severity.Warning,
        new("Perioden pågår fortfarande", "The period is still going on"),
        new("Öppna perioden igen om något händer före dess sista dag.", "Open the period again if something happens before its last day."));
}
