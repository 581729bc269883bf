using System.Collections.Immutable;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>One activity with everyone who has it and everything that was decided about it.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Assignments">Who has it or has had it.</param>
/// <param name="Decisions">What was decided, the newest first.</param>
internal sealed record ActivityView(ActivityLineView Activity, ImmutableArray<AssignmentView> Assignments, ImmutableArray<DecisionView> Decisions)
{
    public static ActivityView Of(RegionScope scope, FollowedActivity activity, IReadOnlyList<Decision> decisions, DateOnly day) => new(
        ActivityLineView.Of(scope, ActivityLine.Of(scope, scope.Organisation.Top, day).First(line => line.Activity.Id == activity.Id), day),
        [.. scope.Assignments.Where(assignment => activity.Number > 0 && assignment.Activity.Number == activity.Number).Select(assignment => AssignmentView.Of(scope, assignment))],
        [.. decisions.Select(decision => new DecisionView(decision.At, decision.What, [.. decision.Units.Select(unit => scope.Organisation.Find(unit)?.Id).OfType<string>()], decision.By, decision.Why))]);
}
