using Microsoft.Extensions.Diagnostics.HealthChecks;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan;

internal sealed class NationalFilesAreSound(INationalPlans plans) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(plans.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } worst
            ? HealthCheckResult.Degraded(worst.ToString())
            : HealthCheckResult.Healthy());
}
