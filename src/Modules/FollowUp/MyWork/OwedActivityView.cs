using PatientSafety.Core;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>An activity that is still to be reported, as JSON shows it.</summary>
internal sealed record OwedActivityView(string Activity, Text Title, string? OwnerRole, string? Owner, string? Deputy, Period? TimePlan, LastStateView? Last)
{
    public static OwedActivityView Of(OwedActivity owed) => new(
        owed.Assignment.Activity.Id,
        owed.Assignment.Activity.Title,
        owed.Assignment.OwnerRole,
        owed.Assignment.Owner,
        owed.Assignment.Deputy,
        owed.Assignment.TimePlan,
        owed.Last is { } last ? new LastStateView(last.PeriodTo, last.HeardOn, last.StatusId, last.Core, last.Progress, last.Effect, last.Comment) : null);
}
