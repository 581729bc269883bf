using System.Collections.Immutable;
using System.Data.Common;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>Works out what a unit or a person owes.</summary>
internal sealed class WorkLists(IDatabase database, TimeProvider clock)
{
    /// <summary>How many years back what was never reported is still asked for. It is our choice.</summary>
    public const int YearsBack = 2;

    /// <summary>What is owed by a unit, or by an owner at one unit or at all.</summary>
    public WorkList Of(RegionScope scope, OrganisationUnit? unit, string? owner, DateOnly? day = null)
    {
        var today = day ?? clock.Today();
        using var connection = database.Connect();
        var work = new List<OwedWork>();
        using var last = new LastWords(connection);
        foreach (var (plan, period) in Periods(scope, today))
        {
            // Of a person everything counts that is theirs; of a unit also what those right below it have not done.
            var duties = new Duties(scope, connection).Of(plan, period, unit);
            foreach (var duty in duties.Where(duty => unit is null || duty.Unit.Number == unit.Number))
            {
                ImmutableArray<OwedActivity> activities = duty.IsSigned ? [] : [.. duty.NotHeard.Where(assignment => owner is null || IsOf(assignment, owner)).Select(assignment => new OwedActivity(assignment, last.Of(assignment.Number)))];
                ImmutableArray<Duty> below = owner is not null || duty.IsSigned ? [] : [.. duties.Where(other => other.As.Parent == duty.Unit.Number && !other.IsDone)];
                if (!activities.IsEmpty || !below.IsEmpty || (owner is null && !duty.IsSigned))
                {
                    work.Add(new OwedWork(duty, activities, below));
                }
            }
        }

        return new WorkList
        {
            Scope = scope,
            Unit = unit,
            Owner = owner,
            Today = today,
            Work =
            [
                .. work.OrderBy(item => item.Duty.LastDay ?? DateOnly.MaxValue)
                    .ThenBy(item => item.Duty.Period.Period.To)
                    .ThenBy(item => item.Duty.Unit.Number)
                    .ThenBy(item => item.Duty.PlanId, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The periods that have begun and are not too old to be asked for.</summary>
    public static IEnumerable<(string Plan, FollowUpPeriod Period)> Periods(RegionScope scope, DateOnly today) => scope.Configuration.Plans
        .SelectMany(plan => scope.PeriodsOf(plan.Id).All, (plan, period) => (plan.Id, period))
        .Where(pair => pair.period.Period.From <= today && pair.period.Period.To >= today.AddYears(-YearsBack));

    /// <summary>Whether somebody is the owner or the deputy, or has the role, of an activity at a unit.</summary>
    public static bool IsOf(Assignment assignment, string who) =>
        Same(assignment.Owner, who) || Same(assignment.Deputy, who) || Same(assignment.OwnerRole, who);

    private static bool Same(string? one, string other) => string.Equals(one?.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private sealed class LastWords(DbConnection connection) : IDisposable
    {
        private readonly SqlStatement find = new(
            connection,
            null,
            $"SELECT l.\"PeriodTo\", l.\"HeardOn\", e.\"StatusId\", l.\"Core\", e.\"Progress\", l.\"Effect\", e.\"Comment\" FROM {FollowUpTables.Latest} l JOIN {FollowUpTables.Entries} e ON e.\"Number\" = l.\"Entry\" WHERE l.\"Assignment\" = @p0");

        public LastWord? Of(int assignment)
        {
            using var rows = find.Rows(assignment);
            return rows.Read() && !rows.IsDBNull(3)
                ? new LastWord(rows.Day(0), rows.Day(1), rows.TextOrNull(2), (CoreStatus)rows.GetInt32(3), rows.NumberOrNull(4), (Effect)rows.GetInt32(5), rows.TextOrNull(6))
                : null;
        }

        public void Dispose() => find.Dispose();
    }
}
