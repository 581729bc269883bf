using System.Collections.Immutable;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>What is to become of one activity.</summary>
/// <param name="Impact">What the change of edition means for it.</param>
/// <param name="Verdict">The hardest of its references' verdicts, or what was chosen.</param>
/// <param name="References">Its references.</param>
/// <param name="Choice">What somebody has chosen, or null.</param>
internal sealed record PlannedActivity(ActivityImpact Impact, Verdict Verdict, ImmutableArray<PlannedReference> References, ActivityChoice? Choice)
{
    public bool IsOpen => Verdict is Verdict.Choose or Verdict.HasNoCounterpart;

    public IEnumerable<string> To => References.SelectMany(reference => reference.To).Distinct(StringComparer.Ordinal);
}
