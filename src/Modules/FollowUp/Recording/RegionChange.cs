using System.Data.Common;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Something that is changed in what a region follows up, in a transaction that is under way.</summary>
internal sealed class RegionChange(RegionScope scope, DbConnection connection, DbTransaction transaction, DateTimeOffset now)
{
    public RegionScope Scope => scope;

    public DateTimeOffset Now => now;

    public SqlStatement Sql(string sql) => new(connection, transaction, sql);

    /// <summary>The next number of a table.</summary>
    public int Next(string table)
    {
        using var last = Sql($"SELECT COALESCE(MAX(\"Number\"), 0) + 1 FROM {table}");
        return (int)last.AskNumber();
    }

    /// <summary>The number of an activity of the plan, which is given one when it is first needed.</summary>
    public int NumberOf(FollowedActivity activity)
    {
        if (activity.Number > 0)
        {
            return activity.Number;
        }

        using var find = Sql($"SELECT \"Number\" FROM {FollowUpTables.Activities} WHERE \"RegionId\" = @p0 AND \"ActivityId\" = @p1");
        if (find.AskNumber(scope.RegionId, activity.Id) is > 0 and var known)
        {
            return (int)known;
        }

        var number = Next(FollowUpTables.Activities);
        using var add = Sql($"INSERT INTO {FollowUpTables.Activities} (\"Number\", \"RegionId\", \"ActivityId\", \"PlanId\") VALUES (@p0, @p1, @p2, @p3)");
        add.Run(number, scope.RegionId, activity.Id, activity.PlanId);
        return number;
    }

    /// <summary>Keeps that something about an assignment was settled.</summary>
    public void Note(int assignment, string what, string? before, string? after, string by, string? why)
    {
        using var add = Sql($"INSERT INTO {FollowUpTables.AssignmentChanges} (\"Number\", \"Assignment\", \"What\", \"Before\", \"After\", \"By\", \"Why\", \"RecordedAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)");
        add.Run(Next(FollowUpTables.AssignmentChanges), assignment, what, before, after, by, why, now);
    }
}
