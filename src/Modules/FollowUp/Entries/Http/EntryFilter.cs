using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>Which entries are asked for.</summary>
internal sealed record EntryFilter(OrganisationUnit? Unit, FollowedActivity? Activity, DateOnly? PeriodTo)
{
    /// <summary>Null where a unit, an activity or a period is named that there is not.</summary>
    public static EntryFilter? Of(RegionScope scope, string? unit, string? activity, string? period)
    {
        var filter = new EntryFilter(scope.Organisation.Find(unit ?? string.Empty), scope.Activity(activity ?? string.Empty), scope.FindPeriod(period ?? string.Empty)?.Period.To);
        return (unit is null || filter.Unit is not null) && (activity is null || filter.Activity is not null) && (period is null || filter.PeriodTo is not null) ? filter : null;
    }

    /// <summary>The entries, in the order in which they came in.</summary>
    public IReadOnlyList<StoredEntry> Read(EntryReading reading, RegionScope scope, long after, int count)
    {
        if (Unit is null && Activity is null && PeriodTo is null)
        {
            return reading.Page(scope.Top, after, count);
        }

        var assignments = Unit is { } unit ? scope.Of(unit.Number) : (IEnumerable<Assignment>)scope.Assignments;
        return
        [
            .. assignments.Where(assignment => Activity is null || assignment.Activity == Activity)
                .SelectMany(assignment => reading.Of(assignment.Number, PeriodTo).Where(entry => entry.Number > after))
                .OrderBy(entry => entry.Number)
                .Take(count),
        ];
    }
}
