using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>What a file would change of an organisation.</summary>
/// <param name="Before">The organisation that it was planned on.</param>
/// <param name="Acts">What would be done, in order, each with the row that asks for it.</param>
/// <param name="Findings">What is wrong with the file, and what is worth knowing.</param>
internal sealed record OrganisationPlan(Organisation Before, ImmutableArray<PlannedAct> Acts, ImmutableArray<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whether the good rows can be taken in without the bad ones: nothing is wrong with the file or the outcome as a whole.</summary>
    public bool CanSkipBadRows => Findings.All(finding => finding.Severity != Severity.Error || finding.Location is { Line: > 0 });

    /// <summary>Whether it can be applied.</summary>
    public bool CanBeApplied(bool skipBadRows) => Acts.Length > 0 && (!HasErrors || (skipBadRows && CanSkipBadRows));
}
