using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Entries.Evidence;

/// <summary>What can be wrong with a file that is sent as evidence.</summary>
internal static class EvidenceFindings
{
    public static FindingKind TooLarge { get; } = new(
        "PS5140",
        Severity.Error,
        new("Filen är för stor", "The file is too large"),
        new("Skicka en mindre fil, eller lägg den på en gemensam plats och länka till den.", "Send a smaller file, or put it in a shared place and link to it."));

    public static FindingKind Empty { get; } = new(
        "PS5141",
        Severity.Error,
        new("Filen är tom", "The file is empty"),
        new("Välj en fil med innehåll.", "Choose a file that holds something."));

    public static FindingKind NotKept { get; } = new(
        "PS5142",
        Severity.Error,
        new("Filen kunde inte sparas", "The file could not be kept"),
        new("Kontrollera att datamappen går att skriva i och att disken har plats, och skicka filen igen.", "See that the data folder can be written to and that the disk has room, and send the file again."));
}
