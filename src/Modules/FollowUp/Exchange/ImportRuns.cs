using System.Data.Common;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Keeps account of how far an import has come, in the transactions that bring its entries in.</summary>
internal sealed class ImportRuns(DbConnection connection) : IDisposable
{
    private readonly SqlStatement find = new(connection, null, $"SELECT \"Number\", \"RowsDone\", \"Added\", \"Known\", \"Refused\" FROM {FollowUpTables.Imports} WHERE \"Key\" = @p0 AND \"EndedAtUtc\" IS NULL");
    private readonly SqlStatement begin = new(
        connection,
        null,
        $"INSERT INTO {FollowUpTables.Imports} (\"Number\", \"Key\", \"RegionId\", \"FileName\", \"By\", \"BeganAtUtc\", \"RowsDone\", \"Added\", \"Known\", \"Refused\") SELECT COALESCE(MAX(\"Number\"), 0) + 1, @p0, @p1, @p2, @p3, @p4, 0, 0, 0, 0 FROM {FollowUpTables.Imports} WHERE 1 = 1 ON CONFLICT (\"Key\") DO UPDATE SET \"By\" = excluded.\"By\", \"BeganAtUtc\" = excluded.\"BeganAtUtc\", \"RowsDone\" = 0, \"Added\" = 0, \"Known\" = 0, \"Refused\" = 0, \"EndedAtUtc\" = NULL");

    private readonly SqlStatement note = new(connection, null, $"UPDATE {FollowUpTables.Imports} SET \"RowsDone\" = @p1, \"Added\" = @p2, \"Known\" = @p3, \"Refused\" = @p4, \"EndedAtUtc\" = @p5 WHERE \"Key\" = @p0");

    /// <summary>Takes up a run of the same file that was broken off, or begins one.</summary>
    /// <returns>What an earlier run has done; all zero where there is none.</returns>
    public (long RowsDone, long Added, long Known, long Refused) Begin(DbTransaction transaction, string key, ImportChoices choices, string fileName, DateTimeOffset now)
    {
        Join(transaction);
        var earlier = find.All(row => (row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)), key);
        if (earlier is [var run])
        {
            return run;
        }

        begin.Run(key, choices.RegionId ?? string.Empty, fileName, choices.By, now);
        return default;
    }

    public void Note(DbTransaction transaction, string key, long rowsDone, ImportResult result, DateTimeOffset? ended)
    {
        Join(transaction);
        note.Run(key, rowsDone, result.Added, result.Known, result.Refused, ended);
    }

    public void Dispose()
    {
        find.Dispose();
        begin.Dispose();
        note.Dispose();
    }

    private void Join(DbTransaction transaction)
    {
        find.Join(transaction);
        begin.Join(transaction);
        note.Join(transaction);
    }
}
