using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>How a plan would change over: a verdict for each activity and each statement. It writes nothing.</summary>
internal sealed record ChangePlan(PlanImpact Impact, ImmutableArray<PlannedActivity> Activities, ImmutableArray<PlannedStatement> Statements)
{
    public int Open => Activities.Count(activity => activity.IsOpen) + Statements.Count(statement => statement.IsOpen);
}
