using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>Creates the database where there is none, and migrates one that holds data when somebody asks for it.</summary>
internal sealed class Database(SqliteFile file, IDbContextFactory<PatientSafetyDb> contexts, TimeProvider clock) : IDatabase
{
    // Longer than a writer waits for another: who has the turn may have a large database to copy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DatabaseInspection inspection = new(file, contexts);
    private volatile bool seen;

    public Task<DatabaseState> InspectAsync(CancellationToken stop) => Task.FromResult(inspection.Inspect());

    public DbConnection? OpenToRead(string table, out Text? problem)
    {
        problem = null;
        if (new FileInfo(file.Path) is not { Exists: true, Length: > 0 })
        {
            return null;
        }

        try
        {
            var connection = file.Open(SqliteOpenMode.ReadWrite);
            if (connection.ApplicationId() == SqliteFile.ApplicationId && connection.HasTable(table))
            {
                return connection;
            }

            connection.Dispose();
        }
        catch (SqliteException trouble)
        {
            problem = DatabaseProblem.Of(trouble, file.Name);
        }

        return null;
    }

    public DbConnection Connect(bool forMuch = false)
    {
        var connection = new ProductConnection(forMuch ? file.ConnectionStringForMuch : file.ConnectionString);
        try
        {
            connection.Open();
            if (forMuch)
            {
                connection.Tell("PRAGMA cache_size = -24576");
            }

            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    public Text? ProblemOf(Exception problem) =>
        !DatabaseProblem.IsExpected(problem) ? null
        // A table that is not there comes with a migration that waits.
        : problem is SqliteException { SqliteErrorCode: DatabaseProblem.Wrong } && inspection.Inspect() is { Condition: DatabaseCondition.MigrationsPending } state ? state.Reason
        : DatabaseProblem.Of(problem, file.Name);

    public async Task<DatabaseState> PrepareAsync(CancellationToken stop)
    {
        var state = inspection.Inspect();
        // A file that vanishes while the site runs is something to be told of, not to be papered over with an empty one.
        if (state.Condition == DatabaseCondition.Absent && !seen)
        {
            state = (await InTurnAsync(found => CreateWhereAbsentAsync(found, stop), stop)).State;
        }

        seen |= state.Condition != DatabaseCondition.Unusable;
        return state;
    }

    /// <summary>Applies what is pending, after a backup where there is something to lose.</summary>
    public Task<MigrationOutcome> MigrateAsync(CancellationToken stop) => InTurnAsync(
        found => found.Condition switch
        {
            DatabaseCondition.Absent => CreateAsync(stop),
            DatabaseCondition.MigrationsPending => BackUpAndApplyAsync(found, stop),
            DatabaseCondition.Ready => Task.FromResult(new MigrationOutcome(found, [new Text("Ingen migrering väntar.", "No migration is pending.")])),
            _ => Task.FromResult(new MigrationOutcome(found, [found.Reason])),
        },
        stop);

    private async Task<MigrationOutcome> InTurnAsync(Func<DatabaseState, Task<MigrationOutcome>> work, CancellationToken stop)
    {
        try
        {
            // EF keeps a lock of its own as a row in the database. A process that is killed leaves it there, and the next waits for ever.
            using var turn = await Turn.TakeAsync($"{file.Path}.lock", Patience, clock, stop);
            return await work(inspection.Inspect());
        }
        catch (Exception problem) when (DatabaseProblem.IsExpected(problem))
        {
            var reason = DatabaseProblem.Of(problem, file.Name);
            return new(new DatabaseState(DatabaseCondition.Unusable, reason), [reason]);
        }
    }

    private Task<MigrationOutcome> CreateWhereAbsentAsync(DatabaseState found, CancellationToken stop) =>
        found.Condition == DatabaseCondition.Absent ? CreateAsync(stop) : Task.FromResult(new MigrationOutcome(found, []));

    /// <summary>Makes the database beside its place and moves it there when it is whole, so that nobody who reads meanwhile sees a part of it.</summary>
    private async Task<MigrationOutcome> CreateAsync(CancellationToken stop)
    {
        var unfinished = $"{file.Path}.part";
        Clear(unfinished);
        using (var connection = file.Open(unfinished, SqliteOpenMode.ReadWriteCreate))
        {
            connection.Tell($"PRAGMA application_id = {SqliteFile.ApplicationId}");
            connection.Tell("PRAGMA journal_mode = WAL");
            await using var db = contexts.CreateDbContext();
            db.Database.SetDbConnection(connection, contextOwnsConnection: false);
            await db.Database.MigrateAsync(stop);
        }

        // What is in its place is empty. A log that lay beside it would be taken for the new one's.
        Clear(file.Path);
        File.Move(unfinished, file.Path);
        return new(inspection.Inspect(), [new Text($"Databasen har skapats: {file.Path}", $"The database has been created: {file.Path}")]);
    }

    private static void Clear(string path)
    {
        foreach (var end in (ReadOnlySpan<string>)["-wal", "-shm", ""])
        {
            File.Delete(path + end);
        }
    }

    private async Task<MigrationOutcome> BackUpAndApplyAsync(DatabaseState found, CancellationToken stop)
    {
        var backup = new DatabaseBackup(file, clock).Make();
        var saved = new Text($"Säkerhetskopia: {backup}", $"Backup: {backup}");
        try
        {
            await ApplyAsync(stop);
        }
        catch (SqliteException problem)
        {
            var reason = new Text(
                $"Migreringen gick inte att genomföra. SQLite svarar: {problem.Message} Säkerhetskopian visar databasen som den var.",
                $"The migration could not be carried out. SQLite answers: {problem.Message} The backup shows the database as it was.");
            return new(new DatabaseState(DatabaseCondition.Unusable, reason), [saved, reason]);
        }

        var state = inspection.Inspect();
        return new(state, [saved, .. found.Pending.Select(id => new Text($"Tillämpad: {id}", $"Applied: {id}")), state.Reason]);
    }

    private async Task ApplyAsync(CancellationToken stop)
    {
        using (var connection = file.Open(SqliteOpenMode.ReadWrite))
        {
            connection.ProveWritable();
            // This is our turn, so a lock of EF's that is still there belongs to a process that ended before it was done.
            connection.Tell("DROP TABLE IF EXISTS __EFMigrationsLock");
        }

        await using var db = contexts.CreateDbContext();
        await db.Database.MigrateAsync(stop);
    }
}
