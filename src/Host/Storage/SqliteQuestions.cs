using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PatientSafety.Host.Storage;

/// <summary>What is asked of a database file without EF, which takes long to start and only knows our own model.</summary>
internal static class SqliteQuestions
{
    private const string History = "__EFMigrationsHistory";

    public static int ApplicationId(this SqliteConnection connection) =>
        Convert.ToInt32(connection.Ask("PRAGMA application_id"), CultureInfo.InvariantCulture);

    /// <summary>Whether there is anything in it but what migrating itself needs.</summary>
    public static bool IsEmpty(this SqliteConnection connection) => connection.AppliedMigrations().IsEmpty && Convert.ToInt64(
        connection.Ask("SELECT COUNT(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_\\_EFMigrations%' ESCAPE '\\'"),
        CultureInfo.InvariantCulture) == 0;

    public static ImmutableArray<string> AppliedMigrations(this SqliteConnection connection)
    {
        if (!connection.HasTable(History))
        {
            return [];
        }

        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT MigrationId FROM {History} ORDER BY MigrationId";
        using var reader = command.ExecuteReader();
        var applied = ImmutableArray.CreateBuilder<string>();
        while (reader.Read())
        {
            applied.Add(reader.GetString(0));
        }

        return applied.ToImmutable();
    }

    /// <summary>Whether the database has a table.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="table">One of our own names, never something that somebody wrote.</param>
    public static bool HasTable(this SqliteConnection connection, string table) =>
        connection.Ask($"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{table}'") is not null;

    /// <summary>Throws where the file is locked or may not be written.</summary>
    public static void ProveWritable(this SqliteConnection connection) => connection.Tell("BEGIN IMMEDIATE; ROLLBACK;");

    /// <summary>Whether every page of the file hangs together.</summary>
    public static bool IsSound(this SqliteConnection connection) => connection.Ask("PRAGMA quick_check(1)") is "ok";

    public static void Tell(this SqliteConnection connection, string statement) => connection.Ask(statement);

    private static object? Ask(this SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }
}
