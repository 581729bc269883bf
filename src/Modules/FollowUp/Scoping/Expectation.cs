using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>How many assignments are expected to do something.</summary>
/// <param name="ByNode">For each unit, those at and below it.</param>
/// <param name="ByActivity">For each activity, those in the whole organisation.</param>
internal sealed record Expectation(FrozenDictionary<int, int> ByNode, FrozenDictionary<int, int> ByActivity)
{
    public static Expectation Of(RegionScope scope, DateOnly day, Func<Assignment, bool> isMeant)
    {
        var nodes = new Dictionary<int, int>();
        var activities = new Dictionary<int, int>();
        foreach (var assignment in scope.Assignments)
        {
            if (!isMeant(assignment) || !scope.IsInForceOn(assignment, day))
            {
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(activities, assignment.Activity.Number, out _)++;
            foreach (var node in scope.Line(assignment.Unit, day))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(nodes, node, out _)++;
            }
        }

        return new Expectation(nodes.ToFrozenDictionary(), activities.ToFrozenDictionary());
    }
}
