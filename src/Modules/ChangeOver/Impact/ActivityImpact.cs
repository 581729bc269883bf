using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>What a change of edition means for one activity.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="References">Its areas, in its order; those it stays in where it stays.</param>
internal sealed record ActivityImpact(Activity Activity, ImmutableArray<ReferenceImpact> References)
{
    /// <summary>The worst of its areas; an activity that names none has nothing to lose.</summary>
    public ImpactLevel Level => References.IsEmpty ? ImpactLevel.Untouched : References.Max(reference => reference.Outlook.Level);

    public Verdict Verdict => References.IsEmpty ? Verdict.MovesAsItIs : References.Max(reference => reference.Outlook.Verdict);

    public bool NeedsChoice => Level == ImpactLevel.NeedsChoice;
}
