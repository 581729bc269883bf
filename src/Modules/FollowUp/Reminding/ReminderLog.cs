using System.Globalization;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>What has gone out, in the database.</summary>
internal sealed class ReminderLog(IDatabase database)
{
    public const string Outbox = "outbox";
    public const string Smtp = "smtp";
    public const string Nowhere = "undeliverable";

    /// <summary>The day of the last letter to each address, and of the last note about each who has none.</summary>
    public IReadOnlyDictionary<string, DateOnly> LastDays(string regionId)
    {
        using var connection = database.Connect();
        using var last = new SqlStatement(connection, null, $"SELECT \"To\", MAX(\"Key\") FROM {FollowUpTables.Reminders} WHERE \"RegionId\" = @p0 GROUP BY \"To\"");

        // A key begins with its day, so the greatest is the latest.
        return last.All(row => (To: row.GetString(0), Day: DateOnly.ParseExact(row.GetString(1)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)), regionId)
            .ToDictionary(row => row.To, row => row.Day, StringComparer.Ordinal);
    }

    /// <summary>Keeps that something went out, once for each day and recipient.</summary>
    public void Add(string regionId, DateOnly day, string to, string subject, string body, string through, DateTimeOffset now)
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction();
        var key = $"{DayText.Of(day)} {to}";
        using var known = new SqlStatement(connection, transaction, $"SELECT COUNT(*) FROM {FollowUpTables.Reminders} WHERE \"RegionId\" = @p0 AND \"Key\" = @p1");
        if (known.AskNumber(regionId, key) > 0)
        {
            return;
        }

        using var add = new SqlStatement(
            connection,
            transaction,
            $"INSERT INTO {FollowUpTables.Reminders} (\"Number\", \"RegionId\", \"Key\", \"To\", \"Subject\", \"Body\", \"Through\", \"WrittenAtUtc\") SELECT COALESCE(MAX(\"Number\"), 0) + 1, @p0, @p1, @p2, @p3, @p4, @p5, @p6 FROM {FollowUpTables.Reminders}");
        add.Run(regionId, key, to, subject, body, through, now);
        transaction.Commit();
    }

    /// <summary>The latest, newest first.</summary>
    public IReadOnlyList<LoggedReminder> Latest(string regionId, int atMost)
    {
        using var connection = database.Connect();
        using var rows = new SqlStatement(
            connection,
            null,
            $"SELECT \"To\", \"Subject\", \"Body\", \"Through\", \"WrittenAtUtc\" FROM {FollowUpTables.Reminders} WHERE \"RegionId\" = @p0 ORDER BY \"Number\" DESC LIMIT {atMost.ToString(CultureInfo.InvariantCulture)}");
        return rows.All(row => new LoggedReminder(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Instant(4)), regionId);
    }
}
