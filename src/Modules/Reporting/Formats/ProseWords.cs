using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Reporting.Formats;

/// <summary>What a text that was not worked out says of where it comes from.</summary>
internal static class ProseWords
{
    public static string? Of(Prose prose, Speech say) => (prose.Origin, prose.By) switch
    {
        (ProseOrigin.Hand, { } by) => say[$"Skrivet av {by}", $"Written by {by}"],
        (ProseOrigin.Plugin, { } by) => say[$"Ur regionens instick {by}", $"From the region’s plugin {by}"],
        (ProseOrigin.UnitReport, { } by) => say[$"Ur rapporten från {by}", $"From the report of {by}"],
        _ => null,
    };
}
