using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Tests.Architecture.Wrong;

internal static class SpeechlessTexts
{
    public static Text SwedishOnly => new("Bara svenska");

    public static FindingKind Kind { get; } = new("XX1", Severity.Note, new("Titel", " "), new("Åtgärd", "Remedy"));

    public static Text Fine { get; } = new("Svenska", "English");

    public static Text Inside(string data) => data.Length > 0 ? new Text(data) : new Text("Svenska", string.Empty);
}
