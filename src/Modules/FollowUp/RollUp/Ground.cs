using PatientSafety.Core;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>What pages, commands and answers about a region stand on, or why they cannot.</summary>
internal sealed class Ground(RollUps rollUps, Scopes scopes, IDatabase database)
{
    /// <summary>A region's scope with roll-ups that rest on it.</summary>
    /// <param name="regionId">The region.</param>
    /// <param name="problem">Why it cannot be read now; null where it can, or where there is no such region.</param>
    /// <param name="isTrial">Whether a plugin is only tried on a page: then nothing is written, and the roll-ups stay those of the plan in use.</param>
    public RegionScope? Of(string regionId, out Text? problem, bool isTrial = false)
    {
        problem = null;
        try
        {
            return isTrial ? scopes.Of(regionId) : rollUps.UpToDate(regionId);
        }
        catch (Exception cause) when (database.ProblemOf(cause) is not null)
        {
            problem = database.ProblemOf(cause);
            return null;
        }
    }
}
