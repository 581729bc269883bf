using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What came of a request to report.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Number">Its place in the order of entries; null where it was not recorded now.</param>
/// <param name="WasThere">Whether it had been recorded before.</param>
/// <param name="Findings">What is wrong with it, or worth knowing. With an error among them it was not recorded.</param>
/// <param name="Problem">Why it could not be saved although it is right; null where it could.</param>
internal sealed record EntryOutcome(Guid Id, long? Number, bool WasThere, ImmutableArray<Finding> Findings, Text? Problem = null)
{
    /// <summary>Whether it is there now.</summary>
    public bool IsRecorded => Number is not null || WasThere;
}
