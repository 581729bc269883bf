using Microsoft.Extensions.Diagnostics.HealthChecks;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Loading;

/// <summary>Degraded where a plugin could not be used, with each one's reason.</summary>
internal sealed class PluginsAreInUse(IRegions regions) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string[] problems = [.. regions.Plugins
            .Where(plugin => plugin.Status is not (PluginStatus.Active or PluginStatus.Disabled))
            .Select(plugin => $"{plugin.Id}: {plugin.Reason}")];
        return Task.FromResult(problems.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(' ', problems)));
    }
}
