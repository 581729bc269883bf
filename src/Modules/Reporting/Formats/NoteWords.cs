using PatientSafety.Platform.Pages;

namespace PatientSafety.Reporting.Formats;

/// <summary>A note, in words.</summary>
internal static class NoteWords
{
    public static string Of(ReportNote note, Speech say) => note.Places > 1
        ? say[$"{note.What} I den digitala rapporten leder varje uppgift till sitt eget ställe.", $"{note.What} In the digital report each of them leads to its own place."]
        : note.What;
}
