using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>That a unit has an activity. Days are inclusive.</summary>
internal sealed record AssignmentView(string Unit, DateOnly From, DateOnly? To, string? OwnerRole, string? Owner, string? Deputy, DateOnly? TimeFrom, DateOnly? TimeTo)
{
    public static AssignmentView Of(RegionScope scope, Assignment assignment) => new(
        scope.Organisation.Find(assignment.Unit)!.Id,
        assignment.From,
        assignment.To,
        assignment.OwnerRole,
        assignment.Owner,
        assignment.Deputy,
        assignment.TimePlan?.From,
        assignment.TimePlan?.To);
}
