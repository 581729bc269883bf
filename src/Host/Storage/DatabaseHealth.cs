using Microsoft.Extensions.Diagnostics.HealthChecks;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>The site runs without a database, only not with all that it should do: degraded, never unhealthy.</summary>
internal sealed class DatabaseHealth(IDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var state = await database.PrepareAsync(cancellationToken);
        return state.CanWrite
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"{state.Reason.Swedish} / {state.Reason.English}");
    }
}
