using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>What came of making a draft or of taking one back.</summary>
/// <param name="IsDone">Whether anything was written.</param>
/// <param name="Sentences">What was done, or why nothing was.</param>
/// <param name="Findings">What the check found in the result.</param>
internal sealed record DraftOutcome(bool IsDone, ImmutableArray<Text> Sentences, ImmutableArray<Finding> Findings)
{
    public static DraftOutcome Refused(Text why, ImmutableArray<Finding>? findings = null) => new(false, [why], findings ?? []);
}
