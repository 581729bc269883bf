using System.Data.Common;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Works out what is due from whom: from the rules, the law, the organisation on the day, and what has been handed on.</summary>
internal sealed class Calendars(IDatabase database, SetOffReports setOff, TimeProvider clock)
{
    // Nobody plans back further than this, and a report may be due long after its period: a final report half a year after the plan.
    private const int LongestLead = 800;

    public async Task<DueCalendar> OfAsync(RegionScope scope, CalendarQuestion question, CancellationToken stop)
    {
        var today = clock.Today();
        var items = new List<DueItem>();
        await using var connection = database.Connect();
        AddDuties(scope, question, today, connection, items);
        var reports = await RuleReports.OfAsync(scope, question.Within, today, setOff, stop);
        items.AddRange(reports.Where(report => report.WhyUndated is null).SelectMany(report => report.OfUnits(scope, today)).Select(report => DueItem.Of(report, today)));
        var places = scope.Configuration.Levels.Select((level, place) => (level.Id, Place: place + 1)).ToDictionary(level => level.Id, level => level.Place, StringComparer.Ordinal);
        var order = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
        return new DueCalendar
        {
            Scope = scope,
            Within = question.Within,
            Unit = question.Unit,
            Today = today,
            Items =
            [
                .. items.Where(item => question.Within.Contains(item.LastDay) && IsAsked(scope, question, item))
                    .DistinctBy(item => FormattableString.Invariant($"{item.RuleId}/{item.Unit.Number}/{item.Period}"), StringComparer.Ordinal)
                    .OrderBy(item => item.LastDay)
                    .ThenBy(item => places.TryGetValue(item.LevelId, out var place) ? place : 0)
                    .ThenBy(item => item.Kind)
                    .ThenBy(item => item.UnitName, order)
                    .ThenBy(item => item.RuleId, StringComparer.Ordinal),
            ],
            Undated = [.. reports.Where(report => report.WhyUndated is not null).DistinctBy(report => report.Rule.Id, StringComparer.Ordinal).Select(report => new Undated(report.Rule, report.WhyUndated!))],
            Stamp = Stamp(scope, question, connection),
        };
    }

    private static void AddDuties(RegionScope scope, CalendarQuestion question, DateOnly today, DbConnection connection, List<DueItem> items)
    {
        var duties = new Duties(scope, connection);
        foreach (var plan in scope.Configuration.Plans)
        {
            foreach (var period in scope.PeriodsOf(plan.Id).All.Where(period => FollowUpDeadline.Of(scope, plan.Id, period).Occasion.DueOn is { } due && due >= question.Within.From && due <= question.Within.To.AddDays(LongestLead)))
            {
                items.AddRange(duties.Of(plan.Id, period, question.Unit).Where(duty => duty.LastDay is not null).Select(duty => DueItem.Of(duty, today)));
            }
        }
    }

    private static bool IsAsked(RegionScope scope, CalendarQuestion question, DueItem item) =>
        (question.LevelId is null || question.LevelId == item.LevelId)
        && (question.Unit is not { } unit
            || unit.Number == item.Unit.Number
            || (question.WithBelow && scope.Line(item.Unit.Number, item.Period.To).Contains(unit.Number)));

    /// <summary>The day from which the organisation, the plan and what has been handed on are as they are; the first of the days shown where nothing has.</summary>
    private static DateTimeOffset Stamp(RegionScope scope, CalendarQuestion question, DbConnection connection)
    {
        using var book = new SqlStatement(connection, null, $"SELECT \"WorkedOutOn\" FROM {FollowUpTables.Books} WHERE \"Top\" = @p0");
        using var rows = book.Rows(scope.Top);
        var day = rows.Read() && rows.Day(0) > question.Within.From ? rows.Day(0) : question.Within.From;
        return new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
    }
}
