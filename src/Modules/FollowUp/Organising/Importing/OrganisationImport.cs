using PatientSafety.FollowUp.Organising.Storage;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>Takes in a file with an organisation: first a plan of what it would change, then, where somebody wants it and nothing has changed meanwhile, the change.</summary>
internal sealed class OrganisationImport(IRegions regions, Organisations organisations, OrganisationWriting writing)
{
    /// <summary>What a file would change of an active region's organisation.</summary>
    public OrganisationPlan Plan(string regionId, OrganisationFile file, DateOnly day, bool closeMissing) =>
        OrganisationPlanning.Of(organisations.Of(regionId)!, regions.Find(regionId)!, file, day, closeMissing);

    /// <summary>Does what was planned, if the organisation is still the one that it was planned on.</summary>
    public Task<ActOutcome> ApplyAsync(OrganisationPlan plan, string by, string why, CancellationToken stop) =>
        plan.Acts.IsEmpty
            ? Task.FromResult(new ActOutcome(plan.Before, []))
            : writing.DoAsync(plan.Before.RegionId, [.. plan.Acts.Select(act => (act.Act, act.Place))], by, why, plan.Before.Revision, stop);
}
