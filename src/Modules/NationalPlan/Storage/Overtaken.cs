using PatientSafety.Core;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>What people are told when they cannot save.</summary>
internal static class Overtaken
{
    public static Text NotWritten { get; } = new(
        "Det gick inte att skriva i databasen. Ingenting har ändrats. Försök igen, eller se vad ”patientsafety database status” säger.",
        "The database could not be written to. Nothing has changed. Try again, or see what “patientsafety database status” says.");

    public static Text Draft(string id) => new(
        $"Någon annan har ändrat utkastet till {id} sedan du läste det. Ingenting har skrivits över. Läs det på nytt och gör din ändring igen.",
        $"Somebody else has changed the draft of {id} since you read it. Nothing has been overwritten. Read it again and make your change once more.");

    public static Text Crosswalk(string id) => new(
        $"Någon annan har ändrat övergången {id} sedan du läste den. Ingenting har skrivits över. Läs den på nytt och gör din ändring igen.",
        $"Somebody else has changed the crosswalk {id} since you read it. Nothing has been overwritten. Read it again and make your change once more.");
}
