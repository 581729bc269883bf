using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>Finds out how the database is, and changes nothing.</summary>
internal sealed class DatabaseInspection(SqliteFile file, IDbContextFactory<PatientSafetyDb> contexts)
{
    public DatabaseState Inspect()
    {
        if (Directory.Exists(file.Path))
        {
            return Unusable(DatabaseProblem.Damaged(file.Name));
        }

        if (new FileInfo(file.Path) is not { Exists: true, Length: > 0 })
        {
            return Absent();
        }

        try
        {
            using var connection = file.Open(SqliteOpenMode.ReadWrite);
            return Inspect(connection);
        }
        catch (SqliteException problem)
        {
            return Unusable(DatabaseProblem.Of(problem, file.Name));
        }
    }

    private DatabaseState Inspect(SqliteConnection connection)
    {
        if (connection.IsEmpty())
        {
            return Absent();
        }

        if (connection.ApplicationId() != SqliteFile.ApplicationId)
        {
            return Unusable(DatabaseProblem.Foreign(file.Name));
        }

        var known = Known();
        var applied = connection.AppliedMigrations();
        var pending = known.RemoveRange(applied, StringComparer.Ordinal);
        var state = applied.Except(known, StringComparer.Ordinal).Any() ? Unusable(DatabaseProblem.Newer(file.Name))
            : pending.IsEmpty ? Writable(connection)
            : Behind(pending);
        return state with { Applied = applied, Pending = pending };
    }

    private ImmutableArray<string> Known()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.Database.GetMigrations()];
    }

    private DatabaseState Writable(SqliteConnection connection)
    {
        try
        {
            connection.ProveWritable();
        }
        catch (SqliteException problem)
        {
            return Unusable(DatabaseProblem.Of(problem, file.Name));
        }

        return new(DatabaseCondition.Ready, new Text("Databasen är i ordning.", "The database is in order."));
    }

    private static DatabaseState Unusable(Text reason) => new(DatabaseCondition.Unusable, reason);

    private static DatabaseState Absent() => new(DatabaseCondition.Absent, new Text(
        "Det finns ingen databas än. Den skapas när webbplatsen startar.",
        "There is no database yet. It is created when the web site starts."));

    private static DatabaseState Behind(ImmutableArray<string> pending) => new(DatabaseCondition.MigrationsPending, new Text(
        $"Databasen väntar på migrering: {string.Join(", ", pending)}. Inget skrivs förrän det är gjort. Kör ”patientsafety database migrate”, som först tar en säkerhetskopia, och starta sedan om webbplatsen.",
        $"The database waits for migration: {string.Join(", ", pending)}. Nothing is written until that is done. Run “patientsafety database migrate”, which makes a backup first, and then start the web site again."));
}
