using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What came of handing an activity on.</summary>
/// <param name="Given">The units that have it now and did not before.</param>
/// <param name="Had">The units that had it already.</param>
/// <param name="Findings">What is wrong; with an error among them nothing was done.</param>
/// <param name="Problem">Why it could not be saved; null where it could.</param>
internal sealed record BreakDownOutcome(ImmutableArray<OrganisationUnit> Given, ImmutableArray<OrganisationUnit> Had, ImmutableArray<Finding> Findings, Text? Problem = null)
{
    public bool IsDone => Problem is null && !Findings.Any(finding => finding.Severity == Severity.Error);
}
