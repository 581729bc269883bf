using Microsoft.Extensions.Configuration;

namespace PatientSafety.Reporting;

/// <summary>What can be set for reports.</summary>
internal sealed class ReportSettings
{
    public ReportSettings(IConfiguration configuration)
    {
        var written = configuration["Reports:Address"] is { Length: > 0 } own ? own : configuration["Reminders:Address"];
        Site = Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.ToString().TrimEnd('/') + "/" : null;
    }

    /// <summary>The address of the site, which links in reports begin with; null where none is set. Then notes say where things stand, and nothing is a link.</summary>
    public string? Site { get; }
}
