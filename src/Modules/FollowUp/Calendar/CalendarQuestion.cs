using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What somebody wants to see of a calendar.</summary>
/// <param name="Within">The days, both inclusive.</param>
internal sealed record CalendarQuestion(Period Within)
{
    /// <summary>The unit; null for the whole organisation.</summary>
    public OrganisationUnit? Unit { get; init; }

    /// <summary>Whether those below the unit are shown too.</summary>
    public bool WithBelow { get; init; } = true;

    /// <summary>The only level that is shown; null for all.</summary>
    public string? LevelId { get; init; }

    /// <summary>From three months back to a year ahead.</summary>
    public static Period Around(DateOnly today) => new(today.AddMonths(-3), today.AddMonths(12));

    /// <summary>From the beginning of last year to the end of the next: what a feed holds does not shift from day to day.</summary>
    public static Period YearsAround(DateOnly today) => new(new DateOnly(today.Year - 1, 1, 1), new DateOnly(today.Year + 1, 12, 31));
}
