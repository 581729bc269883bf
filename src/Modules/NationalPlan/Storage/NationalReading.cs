using System.Collections.Immutable;
using System.Data.Common;
using PatientSafety.Platform.Storage;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>Reads what the database holds of the national model.</summary>
/// <remarks>In plain SQL: the first page needs it, and should not wait the half second that the object mapper takes to start.</remarks>
internal sealed class NationalReading(IDatabase database)
{
    /// <summary>A few numbers that differ when anything has been written since.</summary>
    public string Stamp()
    {
        using var connection = database.OpenToRead(NationalModelTables.Drafts, out var problem);
        return connection is null ? problem?.Swedish ?? string.Empty : string.Join(' ', Rows(
            connection,
            $"SELECT (SELECT COUNT(*) FROM {NationalModelTables.Publications}), (SELECT COUNT(*) FROM {NationalModelTables.Crosswalks}), COUNT(*), COALESCE(SUM(\"Revision\"), 0), COALESCE(MAX(\"ChangedAtUtc\"), 0) FROM {NationalModelTables.Drafts}",
            row => FormattableString.Invariant($"{row.GetInt64(0)} {row.GetInt64(1)} {row.GetInt64(2)} {row.GetInt64(3)} {row.GetInt64(4)}")));
    }

    public StoredNational Read()
    {
        using var connection = database.OpenToRead(NationalModelTables.Drafts, out var problem);
        return connection is null
            ? StoredNational.Nothing with { Problem = problem }
            : new StoredNational(
                Rows(connection, $"SELECT \"Id\", \"EditionId\", \"Version\", \"Content\", \"Hash\", \"Origin\", \"PublishedAtUtc\", \"PublishedBy\", \"Why\" FROM {NationalModelTables.Publications} ORDER BY \"PublishedAtUtc\", \"Id\"", row => new NationalPublicationRow
                {
                    Id = row.GetGuid(0),
                    EditionId = row.GetString(1),
                    Version = row.GetString(2),
                    Content = row.GetString(3),
                    Hash = row.GetString(4),
                    Origin = row.GetString(5),
                    PublishedAtUtc = Instant(row, 6),
                    PublishedBy = row.GetString(7),
                    Why = row.GetString(8),
                }),
                Rows(connection, $"SELECT \"Id\", \"CrosswalkId\", \"Revision\", \"Content\", \"ChangedAtUtc\", \"ChangedBy\", \"Why\", \"Origin\" FROM {NationalModelTables.Crosswalks} ORDER BY \"CrosswalkId\", \"Revision\"", row => new NationalCrosswalkRow
                {
                    Id = row.GetGuid(0),
                    CrosswalkId = row.GetString(1),
                    Revision = row.GetInt32(2),
                    Content = row.GetString(3),
                    ChangedAtUtc = Instant(row, 4),
                    ChangedBy = row.GetString(5),
                    Why = row.GetString(6),
                    Origin = row.GetString(7),
                }),
                Rows(connection, $"SELECT \"EditionId\", \"Base\", \"Content\", \"Revision\", \"ChangedAtUtc\", \"ChangedBy\" FROM {NationalModelTables.Drafts} ORDER BY \"EditionId\"", row => new NationalDraftRow
                {
                    EditionId = row.GetString(0),
                    Base = row.IsDBNull(1) ? null : row.GetString(1),
                    Content = row.GetString(2),
                    Revision = row.GetInt32(3),
                    ChangedAtUtc = Instant(row, 4),
                    ChangedBy = row.GetString(5),
                }));
    }

    private static DateTimeOffset Instant(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static ImmutableArray<T> Rows<T>(DbConnection connection, string question, Func<DbDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        // Nothing but names of our own tables and columns goes into these questions.
#pragma warning disable CA2100
        command.CommandText = question;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var found = ImmutableArray.CreateBuilder<T>();
        while (rows.Read())
        {
            found.Add(read(rows));
        }

        return found.ToImmutable();
    }
}
