using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Organisations that are given. They can be exchanged, as when units are merged.</summary>
internal sealed class GivenOrganisations(params IEnumerable<Organisation> organisations) : IOrganisations
{
    public Dictionary<string, Organisation> Known { get; } = organisations.ToDictionary(organisation => organisation.RegionId, StringComparer.Ordinal);

    public Organisation? Of(string regionId) => Known.GetValueOrDefault(regionId);
}
