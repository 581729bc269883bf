using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Entries.Reading;

/// <summary>Tells a request that was sent twice from another one that has the same id.</summary>
internal static class EntryComparison
{
    /// <summary>Whether an entry says what a request says.</summary>
    public static bool Says(this StoredEntry entry, EntryRequest request, RegionScope scope) =>
        scope.Find(entry.Assignment) is { } assignment
        && assignment.Unit == scope.Organisation.Find(request.Unit)?.Number
        && ReferenceEquals(assignment.Activity, scope.Activity(request.Activity))
        && entry.About.To == scope.PeriodsOf(assignment.Activity.PlanId).Find(request.Period)?.Period.To
        && entry.StatusId == (request.TakesBack ? null : scope.Status(request.Status?.Trim() ?? string.Empty)?.Id)
        && entry.By == request.By
        && entry.Corrects?.Id == request.Corrects
        && (entry.Progress, entry.Effect) == (request.Progress, request.Effect)
        && (entry.Comment, entry.WorksWell, entry.OutsideCause, entry.Reason) == (request.Comment, request.WorksWell, request.OutsideCause, request.Reason)
        && (entry.Plan, entry.Do, entry.Study, entry.Act) == (request.Plan, request.Do, request.Study, request.Act)
        && entry.Evidence.Select(item => (item.Title, item.Url, item.FileHash)).SequenceEqual(request.Evidence.Select(item => (item.Title, item.Url, item.FileHash)));
}
