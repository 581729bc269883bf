using Microsoft.Data.Sqlite;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly StorageFolder folder = new();
    private readonly SettableClock clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_database_is_created_where_there_is_none()
    {
        var state = await Program<Older>().PrepareAsync(Stop);

        Assert.Equal(DatabaseCondition.Ready, state.Condition);
        Assert.Equal([AddsNotes.Id], state.Applied);
        Assert.Equal("wal", folder.Ask("PRAGMA journal_mode"));
        Assert.Equal("0", folder.Ask("SELECT COUNT(*) FROM notes"));
    }

    [Fact]
    public async Task An_empty_file_counts_as_none()
    {
        folder.Write([]);

        Assert.Equal(DatabaseCondition.Ready, (await Program<Older>().PrepareAsync(Stop)).Condition);
    }

    [Fact]
    public async Task Looking_at_it_creates_nothing()
    {
        Assert.Equal(DatabaseCondition.Absent, (await Program<Older>().InspectAsync(Stop)).Condition);
        Assert.False(Directory.Exists(folder.Data.Path));
    }

    [Fact]
    public async Task A_database_that_holds_data_is_not_migrated_unasked()
    {
        await CreateWithANoteAsync();

        var state = await Program<Newer>().PrepareAsync(Stop);

        Assert.Equal(DatabaseCondition.MigrationsPending, state.Condition);
        Assert.False(state.CanWrite);
        Assert.Equal([AddsAuthor.Id], state.Pending);
        Assert.Contains(AddsAuthor.Id, state.Reason.Swedish, StringComparison.Ordinal);
        Assert.Contains(AddsAuthor.Id, state.Reason.English, StringComparison.Ordinal);
        Assert.Equal("0", folder.Ask("SELECT COUNT(*) FROM pragma_table_info('notes') WHERE name = 'author'"));
        Assert.Empty(folder.Backups);
    }

    [Fact]
    public async Task Migrating_makes_a_readable_backup_first_and_keeps_the_rows()
    {
        await CreateWithANoteAsync();

        var outcome = await Program<Newer>().MigrateAsync(Stop);

        Assert.Equal(DatabaseCondition.Ready, outcome.State.Condition);
        var backup = Assert.Single(folder.Backups);
        Assert.Equal("patientsafety-20261122T120000000Z.db", Path.GetFileName(backup));
        Assert.Contains(backup, outcome.Sentences[0].Swedish, StringComparison.Ordinal);
        Assert.Equal("åäö", folder.Ask(backup, "SELECT body FROM notes"));
        Assert.Equal(AddsNotes.Id, folder.Ask(backup, "SELECT group_concat(MigrationId) FROM __EFMigrationsHistory"));
        Assert.Equal("åäö", folder.Ask("SELECT body FROM notes WHERE author IS NULL"));
    }

    [Fact]
    public async Task A_backup_can_be_put_back()
    {
        await CreateWithANoteAsync();
        await Program<Newer>().MigrateAsync(Stop);
        SqliteConnection.ClearAllPools();

        // As decision 8 tells it: with the program ended, so that there is no log beside the file.
        File.Copy(folder.Backups.Single(), folder.Data.Database, overwrite: true);

        Assert.Equal(DatabaseCondition.Ready, (await Program<Older>().InspectAsync(Stop)).Condition);
        Assert.Equal("åäö", folder.Ask("SELECT body FROM notes"));
    }

    [Fact]
    public async Task Nothing_pending_makes_no_backup()
    {
        await CreateWithANoteAsync();

        Assert.Equal(DatabaseCondition.Ready, (await Program<Older>().MigrateAsync(Stop)).State.Condition);
        Assert.Empty(folder.Backups);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_data_and_a_backup()
    {
        await CreateWithANoteAsync();

        var outcome = await Program<Broken>().MigrateAsync(Stop);

        Assert.Equal(DatabaseCondition.Unusable, outcome.State.Condition);
        Assert.Contains(Assert.Single(folder.Backups), outcome.Sentences[0].Swedish, StringComparison.Ordinal);
        Assert.Equal("åäö", folder.Ask("SELECT body FROM notes"));
        Assert.Equal(DatabaseCondition.Ready, (await Program<Older>().InspectAsync(Stop)).Condition);
    }

    [Fact]
    public async Task A_lock_left_by_a_killed_migration_does_not_hold_up_the_next()
    {
        await CreateWithANoteAsync();
        folder.Tell("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR REPLACE INTO __EFMigrationsLock VALUES (1, '2026-01-01')");

        Assert.Equal(DatabaseCondition.Ready, (await Program<Newer>().MigrateAsync(Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop)).State.Condition);
    }

    [Fact]
    public async Task Programs_that_start_at_once_create_one_database()
    {
        var states = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Database(
            new SqliteFile(folder.Data) { Patience = TimeSpan.FromSeconds(20) }, new ImaginedProgram<Older>(folder.File), clock).PrepareAsync(Stop))));

        Assert.All(states, state => Assert.Equal(DatabaseCondition.Ready, state.Condition));
        Assert.Equal("1", folder.Ask("SELECT COUNT(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task Who_looks_while_it_is_created_sees_none_or_the_whole()
    {
        var seen = new List<DatabaseCondition>();
        var created = Task.Run(() => Program<Newer>().PrepareAsync(Stop), Stop);
        var looker = Program<Newer>();
        do
        {
            seen.Add((await looker.InspectAsync(Stop)).Condition);
        }
        while (!created.IsCompleted);

        Assert.Equal(DatabaseCondition.Ready, (await created).Condition);
        Assert.DoesNotContain(seen, condition => condition is not (DatabaseCondition.Absent or DatabaseCondition.Ready));
    }

    [Theory]
    [InlineData(".part")]
    [InlineData(".part-wal")]
    [InlineData("-wal")]
    public async Task What_a_killed_creation_left_is_in_nobodys_way(string left)
    {
        Directory.CreateDirectory(folder.Data.Path);
        await File.WriteAllTextAsync(folder.Data.Database + left, "halvfärdigt", Stop);

        Assert.Equal(DatabaseCondition.Ready, (await Program<Older>().PrepareAsync(Stop)).Condition);
        Assert.Equal(["patientsafety.db", "patientsafety.db.lock"], Directory.EnumerateFiles(folder.Data.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_database_that_vanishes_while_the_site_runs_is_not_replaced_by_an_empty_one()
    {
        var program = Program<Older>();
        await program.PrepareAsync(Stop);
        SqliteConnection.ClearAllPools();
        File.Delete(folder.Data.Database);

        Assert.Equal(DatabaseCondition.Absent, (await program.PrepareAsync(Stop)).Condition);
        Assert.False(File.Exists(folder.Data.Database));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var content = Enumerable.Repeat("Detta är ingen databas. "u8.ToArray(), 400).SelectMany(bytes => bytes).ToArray();
        folder.Write(content);

        await AssertLeftAloneAsync("är skadad eller ingen databas", "is damaged or not a database");

        Assert.Equal(content, await File.ReadAllBytesAsync(folder.Data.Database, Stop));
    }

    [Fact]
    public async Task A_damaged_database_is_left_alone()
    {
        await CreateWithANoteAsync();
        var content = await File.ReadAllBytesAsync(folder.Data.Database, Stop);
        content.AsSpan(4096).Fill(0xFF);
        folder.Write(content);

        await AssertLeftAloneAsync("är skadad eller ingen databas", "is damaged or not a database");

        Assert.Equal(content, await File.ReadAllBytesAsync(folder.Data.Database, Stop));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        folder.Tell("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('kanelbullar')");

        await AssertLeftAloneAsync("hör till ett annat program", "belongs to another program");

        Assert.Equal("kanelbullar", folder.Ask("SELECT name FROM recipes"));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await Program<Newer>().PrepareAsync(Stop);

        await AssertLeftAloneAsync("nyare version", "newer version");
    }

    [Fact]
    public async Task A_locked_database_is_told_of()
    {
        await CreateWithANoteAsync();
        using var other = folder.File.Open(SqliteOpenMode.ReadWrite);
        other.Tell("BEGIN IMMEDIATE");

        await AssertLeftAloneAsync("är låst av ett annat program", "is locked by another program");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_of()
    {
        folder.Write([]);
        var within = new SqliteFile(new DataFolder(Path.Combine(folder.Data.Database, "within")));

        var state = await new Database(within, new ImaginedProgram<Older>(within), clock).PrepareAsync(Stop);

        Assert.Equal(DatabaseCondition.Unusable, state.Condition);
        Assert.Contains("Datamappen kan inte användas", state.Reason.Swedish, StringComparison.Ordinal);
        Assert.Contains("The data folder cannot be used", state.Reason.English, StringComparison.Ordinal);
    }

    private Database Program<TSet>()
        where TSet : IMigrationSet => new(folder.File, new ImaginedProgram<TSet>(folder.File), clock);

    private async Task CreateWithANoteAsync()
    {
        await Program<Older>().PrepareAsync(Stop);
        folder.Tell("INSERT INTO notes VALUES ('åäö')");
        SqliteConnection.ClearAllPools();
    }

    private async Task AssertLeftAloneAsync(string swedish, string english)
    {
        var program = Program<Older>();
        foreach (var state in new[] { await program.InspectAsync(Stop), await program.PrepareAsync(Stop), (await program.MigrateAsync(Stop)).State })
        {
            Assert.Equal(DatabaseCondition.Unusable, state.Condition);
            Assert.Contains(swedish, state.Reason.Swedish, StringComparison.Ordinal);
            Assert.Contains(english, state.Reason.English, StringComparison.Ordinal);
        }

        Assert.Empty(folder.Backups);
    }
}
