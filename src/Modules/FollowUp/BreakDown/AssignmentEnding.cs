using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Ends that units have activities. What they have said of them stays.</summary>
internal sealed class AssignmentEnding(Changing changing, TimeProvider clock)
{
    public ChangeOutcome End(EndingRequest request)
    {
        var findings = new List<Finding>();
        var ended = new List<OrganisationUnit>();
        var problem = changing.Change(request.RegionId, change =>
        {
            var day = request.From ?? clock.Today();
            BreakDownChecks.By(request.By, request.Why, needsReason: true, findings);
            if (request.Units.IsEmpty)
            {
                findings.Add(BreakDownFindings.NoUnit.At(null, new("Det står inte hos vem aktiviteten ska upphöra.", "It is not said where the activity is to end.")));
            }

            if (BreakDownChecks.Activity(change.Scope, request.Activity, findings) is not { } activity || request.Units.IsEmpty)
            {
                return false;
            }

            foreach (var assignment in BreakDownChecks.Assignments(change.Scope, activity, request.Units, day, findings))
            {
                Assigning.End(change, assignment, day, request.By, request.Why);
                ended.Add(change.Scope.Organisation.Find(assignment.Unit)!);
            }

            return findings.Count == 0;
        });
        return new ChangeOutcome([.. ended.DistinctBy(unit => unit.Number)], [.. findings], problem);
    }
}
