using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>How far the levels below are with what reports rest on. What several reports rest on is read once.</summary>
internal sealed class LevelStandings(RegionScope scope, DbConnection connection)
{
    private static readonly StringComparer Order = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    private readonly Duties duties = new(scope, connection);
    private readonly Dictionary<(string PlanId, string PeriodId), IReadOnlyList<Duty>> known = [];

    /// <summary>The levels below the one that draws a report up, from the top down; none where it is not about a period of follow-up.</summary>
    public ImmutableArray<LevelStanding> Of(DueReport report)
    {
        if (report is not { PlanId: { } planId, Covered: { } covered } || scope.PeriodFor(planId, covered) is not { } period || Below(report.LevelId).ToArray() is not { Length: > 0 } levels)
        {
            return [];
        }

        var until = period.Period.To;
        var occasion = new ReportingOccasion(report.Rule, covered, report.LastDay);
        var below = Read(planId, period)
            .Where(duty => duty.Unit.Number != report.Unit.Number && (report.Unit.Number == scope.Top || scope.Line(duty.Unit.Number, until).Contains(report.Unit.Number)))
            .ToLookup(duty => duty.As.LevelId, StringComparer.Ordinal);
        return
        [
            .. levels.Select(level =>
            {
                var all = below[level.Id].ToArray();
                return new LevelStanding(
                    level.Id,
                    level.Name,
                    scope.Configuration.LastDay(occasion, level.Id),
                    all.Length,
                    all.Count(duty => duty.IsDone),
                    [.. all.Where(duty => !duty.IsDone).OrderBy(duty => duty.As.Name, Order).ThenBy(duty => duty.Unit.Number).Select(duty => duty.Unit)]);
            }),
        ];
    }

    private IEnumerable<Level> Below(string levelId) => levelId == Level.Region
        ? scope.Configuration.Levels
        : scope.Configuration.Levels.SkipWhile(level => level.Id != levelId).Skip(1);

    private IReadOnlyList<Duty> Read(string planId, FollowUpPeriod period) =>
        known.TryGetValue((planId, period.Id), out var read) ? read : known[(planId, period.Id)] = duties.Of(planId, period);
}
