using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;

namespace PatientSafety.FollowUp;

/// <summary>Follow-up: activities are handed on to units, reported there period by period, signed off, and rolled up.</summary>
public sealed class FollowUpModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
    }
}
