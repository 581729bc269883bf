using PatientSafety.Platform.Pages;

namespace PatientSafety.Reporting.Formats;

/// <summary>A note, in words.</summary>
internal static class NoteWords
{
    public static string Of(ReportNote note, Speech say) => note.Places > 1
        ? say[$"{note.What} Varje tal leder till sina egna poster i den digitala rapporten.", $"{note.What} Each number leads to its own entries in the digital report."]
        : note.What;
}
