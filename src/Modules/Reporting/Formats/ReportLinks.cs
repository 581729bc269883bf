namespace PatientSafety.Reporting.Formats;

/// <summary>Where links of a report lead.</summary>
internal static class ReportLinks
{
    /// <summary>The whole address of something; null where it lies on the site and nobody has said where that is.</summary>
    public static string? Of(string address, string? site) =>
        Uri.TryCreate(address, UriKind.Absolute, out var web) ? (web.Scheme is "http" or "https" ? address : null) : site is null ? null : site + address;
}
