using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>What is to become of what the plan says of one area.</summary>
/// <param name="Impact">What the change of edition means for it.</param>
/// <param name="Reference">The area that it is said of.</param>
/// <param name="Choice">What somebody has chosen, or null.</param>
/// <param name="MeetsAnotherIn">The area of the new edition that another statement ends in as well, or null.</param>
internal sealed record PlannedStatement(StatementImpact Impact, PlannedReference Reference, StatementChoice? Choice, string? MeetsAnotherIn = null)
{
    /// <summary>Two statements about one area contradict each other until somebody has chosen.</summary>
    public Verdict Verdict => MeetsAnotherIn is not null && Choice is null ? Verdict.Choose : Reference.Verdict;

    public bool IsOpen => Verdict is Verdict.Choose or Verdict.HasNoCounterpart;
}
