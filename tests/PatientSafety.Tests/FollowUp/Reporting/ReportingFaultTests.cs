using System.Data.Common;
using System.Diagnostics;
using PatientSafety.Core;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Host.Storage;
using PatientSafety.Platform.Storage;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>What the surroundings do to whoever reports.</summary>
public sealed class ReportingFaultTests
{
    private const string Period = "2026-T2";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_locked_by_another_process_is_told_of_and_nothing_is_lost_when_it_is_free()
    {
        await using var desk = await ReportingDesk.OpenAsync(2);
        var file = new SqliteFile(desk.Desk.Folder.Data) { PatienceOfWriters = TimeSpan.FromSeconds(1) };
        var database = new Database(file, new ImaginedProgram<Older>(file), desk.Desk.Clock);
        await using var entering = new Entering(database, desk.Desk.Scopes, desk.Desk.Regions, desk.Desk.Clock);
        var request = RollUpProperties.Request("enhet-4", 1, Period, "pagar");
        var signing = new PatientSafety.FollowUp.SignOff.SigningOff(database, desk.Desk.Scopes, desk.Desk.RollUps, desk.Desk.Clock);
        _ = desk.Scope;

        using (var other = await LockAsync(desk.Desk.Folder.Data.Database))
        {
            // Many who wait are told together.
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => entering.EnterAsync(request, Stop)));
            Assert.All(outcomes, outcome => Assert.False(outcome.IsRecorded));
            Assert.All(outcomes, outcome => Assert.Contains("låst av ett annat program", outcome.Problem!.Swedish, StringComparison.Ordinal));
            var signed = signing.Do(new() { RegionId = "region", Unit = "enhet-4", Period = Period, By = "Chefen", Why = "Skäl" });
            Assert.Null(signed.Act);
            Assert.Contains("låst av ett annat program", signed.Problem!.Swedish, StringComparison.Ordinal);
            other.Kill();
            await other.WaitForExitAsync(Stop);
        }

        Assert.True((await entering.EnterAsync(request, Stop)).IsRecorded);
        Assert.Single(desk.Entries());
        Assert.Empty(desk.Desk.Differences());
    }

    [Fact]
    public async Task On_a_full_disk_nothing_is_half_done_and_what_there_is_room_for_goes_on()
    {
        await using var desk = await ReportingDesk.OpenAsync(4);
        var database = new CrampedDatabase(desk.Desk.Database);
        await using var entering = new Entering(database, desk.Desk.Scopes, desk.Desk.Regions, desk.Desk.Clock);
        database.Fill();
        var text = new string('å', 9_000);
        var outcomes = new List<PatientSafety.FollowUp.Entries.EntryOutcome>();
        for (var number = 0; number < 40; number++)
        {
            outcomes.Add(await entering.EnterAsync(RollUpProperties.Request("enhet-4", (number % 4) + 1, Period, "pagar") with { Comment = text, Plan = text }, Stop));
        }

        Assert.Contains(outcomes, outcome => outcome.Problem?.Swedish.Contains("Disken är full", StringComparison.Ordinal) == true);
        Assert.Equal(outcomes.Where(outcome => outcome.IsRecorded).Select(outcome => outcome.Id), desk.Entries().Select(entry => entry.Id));
        Assert.Empty(desk.Desk.Differences());

        database.MakeRoom();
        var refused = outcomes.First(outcome => !outcome.IsRecorded).Id;
        Assert.True((await entering.EnterAsync(RollUpProperties.Request("enhet-4", 1, Period, "pagar") with { Id = refused, Comment = text }, Stop)).IsRecorded);
        Assert.Empty(desk.Desk.Differences());
    }

    [Fact]
    public async Task A_clock_that_steps_back_keeps_the_order_and_is_told_of()
    {
        await using var desk = await ReportingDesk.OpenAsync(1);
        Assert.Empty((await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, Period, "ej-paborjad"))).Findings);
        Assert.NotNull(desk.Sign("enhet-5", Period, "Skäl").Act);
        desk.Desk.Clock.Now -= TimeSpan.FromDays(3);
        var later = await desk.Desk.EnterAsync(RollUpProperties.Request("enhet-4", 1, Period, "pagar"));
        Assert.True(later.IsRecorded);
        Assert.NotEmpty(later.Findings);
        Assert.False(desk.Sign("enhet-5", Period, "Skäl", reopens: true).Act!.Signed);

        Assert.Equal(desk.Entries()[0].RecordedAt, desk.Entries()[1].RecordedAt);
        Assert.Equal("pagar", desk.Form(Period)[0].Last!.StatusId);
        var acts = desk.Desk.Ask(connection => PatientSafety.FollowUp.SignOff.SignOffStanding.Of(connection, null, desk.Scope, desk.Scope.Organisation.Find("enhet-5")!, desk.Period(Period))).Acts;
        Assert.Equal(acts[0].At, acts[1].At);
        Assert.Empty(desk.Desk.Differences());
    }

    private static async Task<Process> LockAsync(string database)
    {
        const string Program = "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\nc.execute('BEGIN IMMEDIATE')\nprint('locked',flush=True)\nsys.stdin.read()";
        var process = Process.Start(new ProcessStartInfo("python3", ["-c", Program, database]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("locked", await process.StandardOutput.ReadLineAsync(Stop));
        return process;
    }

    /// <summary>The real database in a file that may not grow: SQLite answers as on a full disk.</summary>
    private sealed class CrampedDatabase(IDatabase database) : IDatabase
    {
        private const int Room = 25;
        private readonly List<DbConnection> opened = [];
        private long most;

        /// <summary>Lets the file grow by a few pages and no further.</summary>
        public void Fill()
        {
            using var connection = database.Connect();
            Allow(Pragma(connection, "page_count") + Room);
        }

        public void MakeRoom() => Allow(1_000_000);

        public DbConnection Connect(bool forMuch = false) => Limited(database.Connect(forMuch));

        private void Allow(long pages)
        {
            most = pages;
            opened.RemoveAll(known => known.State != System.Data.ConnectionState.Open);
            opened.ForEach(known => Pragma(known, $"max_page_count = {most}"));
        }

        private DbConnection Limited(DbConnection connection)
        {
            opened.RemoveAll(known => known.State != System.Data.ConnectionState.Open);
            opened.Add(connection);
            if (most > 0)
            {
                Pragma(connection, $"max_page_count = {most}");
            }

            return connection;
        }

        public Task<DatabaseState> InspectAsync(CancellationToken stop) => database.InspectAsync(stop);

        public DbConnection? OpenToRead(string table, out Text? problem) => database.OpenToRead(table, out problem);

        public Text? ProblemOf(Exception problem) => database.ProblemOf(problem);

        public Task<DatabaseState> PrepareAsync(CancellationToken stop) => database.PrepareAsync(stop);

        private static long Pragma(DbConnection connection, string pragma)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
