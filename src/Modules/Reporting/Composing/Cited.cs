using PatientSafety.Core;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Reporting.Composing;

/// <summary>Days and sources at the head of a report.</summary>
internal static class Cited
{
    /// <summary>A day, and whether somebody has stated it.</summary>
    public static string Day(DateOnly day, Attestation support, Speech say) =>
        support == Attestation.Attested ? say[day] : $"{say[day]} ({say[Labels.Of(support)].ToLowerInvariant()})";

    /// <summary>A law cites a version, or says that it is not known.</summary>
    public static string Source(Source source, Speech say) => source.Version is null
        ? say[$"{source}, version ej känd", $"{source}, version not known"]
        : source.ToString();
}
