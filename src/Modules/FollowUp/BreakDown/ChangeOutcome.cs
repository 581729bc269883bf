using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What came of changing an activity or its assignments.</summary>
/// <param name="Units">The units that it changed something for.</param>
/// <param name="Findings">What is wrong; with an error among them nothing was done.</param>
/// <param name="Problem">Why it could not be saved; null where it could.</param>
/// <param name="ActivityId">The activity that it made; null where it made none.</param>
internal sealed record ChangeOutcome(ImmutableArray<OrganisationUnit> Units, ImmutableArray<Finding> Findings, Text? Problem, string? ActivityId = null)
{
    public bool IsDone => Problem is null && !Findings.Any(finding => finding.Severity == Severity.Error);
}
