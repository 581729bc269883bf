using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PatientSafety.Platform.Json;

namespace PatientSafety.Host.Serving;

/// <summary>Whether the program lives, and whether it is ready to do all that it should; each check says why not.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            Status = report.Status.ToString().ToLower(CultureInfo.InvariantCulture),
            Checks = report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new
            {
                Name = entry.Key,
                Status = entry.Value.Status.ToString().ToLower(CultureInfo.InvariantCulture),
                Reason = entry.Value.Description,
            }),
        },
        JsonText.Options);
}
