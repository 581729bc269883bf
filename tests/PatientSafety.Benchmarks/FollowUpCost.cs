using System.Diagnostics;
using System.Globalization;
using PatientSafety.FollowUp.Exchange;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Benchmarks;

/// <summary>What follow-up costs: bringing entries in, and looking at them.</summary>
internal static class FollowUpCost
{
    public const string ImportVerb = "follow-up-import";
    public const string FileVerb = "follow-up-file";
    private const int Rounds = 30;

    public static async Task MeasureAsync()
    {
        var pictures = new List<(int Entries, double Now, double Raw, double YearBack)>();
        foreach (var rows in new[] { 10_000, 100_000, 1_000_000 })
        {
            using var folder = new BenchmarkFolder();
            var file = folder.At("poster.csv");
            FollowUpGround.WriteFile(file, rows);
            (await FollowUpGround.OpenAsync(folder.At("data"))).Dispose();
            var (seconds, megabytes) = await ImportAsync(folder.At("data"), file);
            if (rows == 1_000_000)
            {
                var bare = SqliteImport(folder, file);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Import of {rows:N0} rows: {rows / seconds:N0} rows/s, sqlite3 .import {rows / bare:N0} rows/s, ratio {bare / seconds:0.00} (aim 0.33); {megabytes:N0} MB resident at most (aim under 300)"));
            }

            using var ground = await FollowUpGround.OpenAsync(folder.At("data"));
            pictures.Add(Look(ground, rows));
        }

        foreach (var (entries, now, raw, yearBack) in pictures)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"A region's picture with {entries:N0} entries in all: {now:0.00} ms, {now / pictures[0].Now:0.00} × that with {pictures[0].Entries:N0}; by SQL over the entries {raw:0.0} ms, {raw / now:0} × as long; as of a year back {yearBack:0.00} ms, {yearBack / now:0.0} × that of today"));
        }
    }

    /// <summary>Imports in a process of its own, to see what it takes of memory.</summary>
    public static async Task<int> ImportHereAsync(string data, string file)
    {
        using var ground = await FollowUpGround.OpenAsync(data);
        var watch = Stopwatch.StartNew();
        var result = await ground.Get<EntryImport>().ImportAsync(EntryFile.At(file), new ImportChoices { By = "Systemet" }, null, null, CancellationToken.None);
        watch.Stop();
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds} {self.PeakWorkingSet64 / 1024.0 / 1024.0} {result.Added} {result.Refused}"));
        await Console.Error.WriteLineAsync(result.Problem?.English ?? string.Join('\n', result.Findings.Take(3)));
        return result is { Problem: null, Refused: 0 } ? 0 : 1;
    }

    private static async Task<(double Seconds, double Megabytes)> ImportAsync(string data, string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FollowUpCost).Assembly.Location);
        }

        start.ArgumentList.Add(ImportVerb);
        start.ArgumentList.Add(data);
        start.ArgumentList.Add(file);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && said.Split(' ') is [var seconds, var megabytes, ..]
            ? (double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(megabytes, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The import failed: {said}");
    }

    private static double SqliteImport(BenchmarkFolder folder, string file)
    {
        var times = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            var database = folder.At(string.Create(CultureInfo.InvariantCulture, $"bare-{round}.db"));
            var start = new ProcessStartInfo("sqlite3", [database]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            process.StandardInput.Write($"PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\nCREATE TABLE bare(region,enhet,aktivitet,period,status,framsteg,effekt,kommentar,av,rapporterat);\n.separator ;\n.import --skip 1 {file} bare\n");
            process.StandardInput.Close();
            process.WaitForExit();
            times.Add(watch.Elapsed.TotalSeconds);
        }

        return Median.Of(times);
    }

    private static (int Entries, double Now, double Raw, double YearBack) Look(FollowUpGround ground, int rows)
    {
        var scope = ground.Scope(7);
        var pictures = ground.Get<Pictures>();
        var period = scope.PeriodsOf("plan").Find("2026-T2")!;
        var before = scope.PeriodsOf("plan").Find("2025-T2")!;
        using var connection = ground.Database.Connect();
        var now = Time(() => pictures.Of(scope, scope.Organisation.Top, period));
        var yearBack = Time(() => pictures.Of(scope, scope.Organisation.Top, before, new DateOnly(2025, 11, 26)));
        var raw = Time(() => Raw(connection, scope.Top, period.Period.To));
        var counted = Raw(connection, scope.Top, period.Period.To);
        var picture = pictures.Of(scope, scope.Organisation.Top, period);
        return counted == picture.Total.Counts.Reported ? (rows, now, raw, yearBack) : throw new InvalidOperationException($"The picture says {picture.Total.Counts.Reported} and the entries {counted}.");
    }

    /// <summary>The same numbers from the entries: the last word of each assignment, by activity, unit and status.</summary>
    private static int Raw(System.Data.Common.DbConnection connection, int top, DateOnly periodTo)
    {
        using var statement = new SqlStatement(
            connection,
            null,
            $"SELECT \"Activity\", \"Unit\", \"Core\", \"Effect\", COUNT(*) FROM (SELECT a.\"Activity\", a.\"Unit\", e.\"Core\", e.\"Effect\", ROW_NUMBER() OVER (PARTITION BY e.\"Assignment\" ORDER BY e.\"KnownOn\" DESC, e.\"Number\" DESC) AS place FROM {FollowUpTables.Assignments} a JOIN {FollowUpTables.Entries} e ON e.\"Assignment\" = a.\"Number\" WHERE a.\"Top\" = @p0 AND e.\"PeriodTo\" = @p1) WHERE place = 1 GROUP BY 1, 2, 3, 4");
        return statement.All(row => row.GetInt32(4), top, periodTo).Sum();
    }

    private static double Time(Action act)
    {
        act();
        act();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            act();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Median.Of(times);
    }
}
