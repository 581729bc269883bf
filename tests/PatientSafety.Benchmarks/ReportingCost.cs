using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Data.Sqlite;

namespace PatientSafety.Benchmarks;

/// <summary>Single entries over HTTP from 32 clients at once, against bare inserts of the same rows, each committed by itself. The two take turns.</summary>
internal static class ReportingCost
{
    private const string Region = "halland";
    private const string Period = "2026";
    private const int Clients = 32;
    private const int Units = 30;
    private const int Activities = 8;
    private const int Rounds = 5;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync(Published published)
    {
        using var data = new BenchmarkFolder();
        await SeedAsync(published.Product, data);
        using var product = await RunningServer.StartAsync(published.Product, "/", "serve", "--data", data.At("data"));
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients };
        using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{product.Port}") };
        var sent = new ConcurrentBag<Guid>();
        var times = new ConcurrentBag<double>();
        await ReportAsync(client, Warm, sent, []);
        var (accepted, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            accepted.Add(await ReportAsync(client, Round, sent, times));
            bare.Add(Insert(data, round));
        }

        var there = Ids(data);
        var isWhole = there.Count == sent.Count && there.Order().SequenceEqual(sent.Order());
        var ordered = times.Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Clients} clients, median of {Rounds}: {Median.Of(accepted):0} entries/s, bare inserts {Median.Of(bare):0}/s, ratio {Median.Of(accepted) / Median.Of(bare):0.00} (aim at least 0.4); p50 {ordered[ordered.Length / 2]:0.0} ms, p99 {ordered[ordered.Length * 99 / 100]:0.0} ms (aim under 100); {sent.Count} accepted, {there.Count} there, {(isWhole ? "none lost, none doubled" : "NOT THE SAME")}"));
        if (!isWhole)
        {
            throw new InvalidOperationException("What was accepted is not what is there.");
        }
    }

    /// <summary>Two operations with thirty units each, every unit with the first activities of the plan.</summary>
    private static async Task SeedAsync(string program, BenchmarkFolder data)
    {
        var units = Enumerable.Range(0, 2 * Units).Select(Unit).Order(StringComparer.Ordinal);
        var file = data.At("organisation.csv");
        await File.WriteAllLinesAsync(file, ["Id;Namn;Nivå;Överordnad;Från", "verksamhet-1;Verksamhet 1;verksamhet;;2020-01-01", "verksamhet-2;Verksamhet 2;verksamhet;;2020-01-01", .. units.Select(unit => $"{unit};{unit};enhet;verksamhet-{unit[6]};2020-01-01")]);
        await RunAsync("organisation", "import", Region, file, "--apply", "--by", "Samordnaren", "--why", "Mätning");
        for (var activity = 0; activity < Activities; activity++)
        {
            await RunAsync("activity", "break-down", Region, Activity(activity * 2 * Units), "--level", "enhet", "--from", "2026-01-01", "--by", "Samordnaren", "--why", "Mätning");
        }

        async Task RunAsync(params string[] arguments)
        {
            using var run = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments, "--data", data.At("data")]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            await run.StandardOutput.ReadToEndAsync();
            await run.WaitForExitAsync();
            if (run.ExitCode != 0)
            {
                throw new InvalidOperationException($"{string.Join(' ', arguments)} failed.");
            }
        }
    }

    /// <summary>Reports from all clients for a while.</summary>
    /// <returns>How many were accepted a second.</returns>
    private static async Task<double> ReportAsync(HttpClient client, TimeSpan length, ConcurrentBag<Guid> sent, ConcurrentBag<double> times)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(async () =>
        {
            var count = 0;
            for (; watch.Elapsed < length; count++)
            {
                var (id, place, begun) = (Guid.CreateVersion7(), (number * 37) + count, Stopwatch.GetTimestamp());
                using var answer = await client.PostAsJsonAsync(
                    $"api/v1/regions/{Region}/follow-up/entries",
                    new { id, unit = Unit(place), activity = Activity(place), period = Period, status = "Pågår", progress = 40, comment = Comment(number, count), by = "Anna Andersson" });
                if (answer.StatusCode != HttpStatusCode.Created)
                {
                    throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
                }

                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                sent.Add(id);
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Inserts such rows into one bare table, on one connection with the product's settings, each in a transaction of its own.</summary>
    /// <returns>How many a second.</returns>
    private static double Insert(BenchmarkFolder data, int round)
    {
        using var connection = new SqliteConnection($"Data Source={data.At($"bare-{round}.db")};Pooling=False");
        connection.Open();
        Run("PRAGMA journal_mode = WAL");
        Run("CREATE TABLE bare (id BLOB, unit TEXT, activity TEXT, period TEXT, status TEXT, progress INTEGER, comment TEXT, by TEXT)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO bare VALUES (@id, @unit, @activity, @period, @status, @progress, @comment, @by)";
        foreach (var name in new[] { "@id", "@unit", "@activity", "@period", "@status", "@progress", "@comment", "@by" })
        {
            insert.Parameters.Add(new SqliteParameter(name, DBNull.Value));
        }

        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < Round; count++)
        {
            object[] values = [Guid.CreateVersion7().ToByteArray(), Unit(count), Activity(count), Period, "Pågår", 40, Comment(count % Clients, count), "Anna Andersson"];
            for (var place = 0; place < values.Length; place++)
            {
                insert.Parameters[place].Value = values[place];
            }

            insert.ExecuteNonQuery();
        }

        return count / watch.Elapsed.TotalSeconds;

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static List<Guid> Ids(BenchmarkFolder data)
    {
        using var connection = new SqliteConnection($"Data Source={data.At(Path.Combine("data", "patientsafety.db"))};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Id\" FROM followup_entry";
        using var rows = command.ExecuteReader();
        var ids = new List<Guid>();
        while (rows.Read())
        {
            ids.Add(new Guid((byte[])rows[0], bigEndian: true));
        }

        return ids;
    }

    private static string Unit(int place) => $"enhet-{(place % 2) + 1}-{(place / 2 % Units) + 1}";

    private static string Activity(int place) => $"halland-{(place / (2 * Units) % Activities) + 1}";

    private static string Comment(int number, int count) => $"Arbetet går framåt på enheten, klient {number}, omgång {count}";
}
