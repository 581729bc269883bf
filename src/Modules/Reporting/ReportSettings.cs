using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PatientSafety.Platform;

namespace PatientSafety.Reporting;

/// <summary>Where the site is that links in reports lead to.</summary>
internal sealed class ReportSettings(IOptions<ProductOptions> options, IConfiguration configuration)
{
    /// <summary>Its address, with a slash at the end; null where none is set. Then notes say where things stand, and nothing is a link.</summary>
    public string? Site { get; } =
        (options.Value.Reports.Address is { Length: > 0 } own ? own : configuration["Reminders:Address"]) is { Length: > 0 } written ? written.TrimEnd('/') + "/" : null;
}
