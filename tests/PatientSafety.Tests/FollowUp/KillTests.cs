using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Data.Sqlite;

namespace PatientSafety.Tests.FollowUp;

/// <summary>The program is killed, really, while entries come in. What was acknowledged is there once, and the roll-ups are what the entries say.</summary>
public sealed class KillTests : IAsyncLifetime
{
    // More than one portion is committed on the way.
    private const int Rows = 120_000;
    private const int DaysOfFile = 3;
    private const int Clients = 32;
    private const int Units = 8;
    private const int Activities = 8;
    private readonly TemporaryFolder data = new();
    private readonly Random random = new(20261126);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await HalfHalland.SeedAsync(data, Units, Activities);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        data.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public Task An_import_that_is_killed_goes_on_where_it_was() => KillImportsAsync(2);

    [Fact]
    [Trait("Category", "Full")]
    public Task An_import_that_is_killed_a_hundred_times_goes_on_where_it_was() => KillImportsAsync(100);

    [Fact]
    public Task Under_32_writers_what_was_acknowledged_is_there_once() => KillWritersAsync(2);

    [Fact]
    [Trait("Category", "Full")]
    public Task Under_32_writers_a_hundred_kills_lose_nothing() => KillWritersAsync(100);

    /// <summary>Each import is killed somewhere between its beginning and its end, and begun anew; when it has got through, the next file comes.</summary>
    private async Task KillImportsAsync(int kills)
    {
        var (killed, files, throughout) = (0, 0, TimeSpan.FromSeconds(6));
        while (killed < kills)
        {
            var path = WriteFile(++files);
            for (var isThrough = false; !isThrough;)
            {
                var watch = Stopwatch.StartNew();
                var said = new StringBuilder();
                using var import = Begin(said, "followup", "import", HalfHalland.Region, path, "--by", "Systemet");
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
                if (killed < kills)
                {
                    // Some are killed in the last moment, and some have then come to the end.
                    patience.CancelAfter(throughout * (0.1 + (random.NextDouble() * 0.95)));
                }

                try
                {
                    await import.WaitForExitAsync(patience.Token);
                    Assert.True(import.ExitCode == 0, said.ToString());
                    (isThrough, throughout) = (true, watch.Elapsed < throughout ? watch.Elapsed : throughout);
                }
                catch (OperationCanceledException) when (!Stop.IsCancellationRequested)
                {
                    import.Kill(entireProcessTree: true);
                    await import.WaitForExitAsync(Stop);
                    killed++;
                    Assert.Equal("ok", Ask("PRAGMA quick_check(1)"));
                    Assert.Equal(Ask("SELECT COUNT(*) FROM followup_entry"), Ask("SELECT COALESCE(SUM(Added), 0) FROM followup_import"));
                }
            }

            Assert.Equal((files * Rows).ToString(CultureInfo.InvariantCulture), Ask("SELECT COUNT(*) FROM followup_entry"));
        }

        await DoctorAsync();
    }

    private async Task KillWritersAsync(int kills)
    {
        var acknowledged = new ConcurrentDictionary<Guid, bool>();
        var unanswered = new ConcurrentQueue<(Guid Id, int Place)>();
        for (var kill = 0; kill <= kills; kill++)
        {
            var before = acknowledged.Count;
            var product = await RunningProduct.StartAsync(data);
            using var client = new HttpClient { BaseAddress = product.Address };
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var writers = Enumerable.Range(0, Clients).Select(number => WriteAsync(client, number, kill < kills, acknowledged, unanswered, ending.Token)).ToArray();
            if (kill < kills)
            {
                // On a slow machine the first answer takes a while. What the program is doing when it is killed differs from time to time.
                while (acknowledged.Count == before)
                {
                    await Task.Delay(10, Stop);
                }

                await Task.Delay(random.Next(1200), Stop);
                await product.KillAsync();
                await ending.CancelAsync();
            }

            await Task.WhenAll(writers);
            if (kill == kills)
            {
                await product.KillAsync();
            }
        }

        using var connection = new SqliteConnection($"Data Source={data.At("patientsafety.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Id\" FROM followup_entry";
        using var rows = command.ExecuteReader();
        var there = new List<Guid>();
        while (rows.Read())
        {
            there.Add(new Guid((byte[])rows[0], bigEndian: true));
        }

        Assert.Empty(unanswered);
        Assert.True(there.Count > Clients, $"Only {there.Count} entries came in.");
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.Equal(acknowledged.Keys.Order(), there.Order());
        await DoctorAsync();
    }

    /// <summary>Goes on reporting until the program is killed, or else only sends once more what got no answer.</summary>
    private static async Task WriteAsync(HttpClient client, int number, bool goesOn, ConcurrentDictionary<Guid, bool> acknowledged, ConcurrentQueue<(Guid Id, int Place)> unanswered, CancellationToken stop)
    {
        for (var turn = 0; ; turn++)
        {
            if (!unanswered.TryDequeue(out var next))
            {
                if (!goesOn)
                {
                    return;
                }

                next = (Guid.CreateVersion7(), (number * 7) + turn);
            }

            try
            {
                var unit = $"enhet-{(next.Place % 2) + 1}-{(next.Place / 2 % Units) + 1}";
                using var answer = await client.PostAsJsonAsync(
                    $"api/v1/regions/{HalfHalland.Region}/follow-up/entries",
                    new { id = next.Id, unit, activity = $"halland-{(next.Place % Activities) + 1}", period = HalfHalland.Period, status = "Pågår", by = "Anna", comment = $"Plats {next.Place}" },
                    stop);
                Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK, answer.StatusCode.ToString());
                acknowledged.TryAdd(next.Id, true);
            }
            catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
            {
                unanswered.Enqueue(next);
                return;
            }
        }
    }

    private string WriteFile(int file)
    {
        var rows = new StringBuilder("Enhet;Aktivitet;Period;Status;Kommentar;Rapporterat av;Rapporterat\n");
        string[] statuses = ["Pågår", "Ej påbörjad", "Försenad"];
        var first = new DateOnly(2026, 1, 1);
        for (var row = 0; row < Rows; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"enhet-{(row % 2) + 1}-{(row / 2 % Units) + 1};halland-{(row / 16 % Activities) + 1};{HalfHalland.Period};{statuses[random.Next(3)]};Fil {file}, rad {row};Anna;{first.AddDays((file * DaysOfFile) + (row * DaysOfFile / Rows)):yyyy-MM-dd}\n");
        }

        return data.Write(string.Create(CultureInfo.InvariantCulture, $"poster-{file}.csv"), rows.ToString());
    }

    private async Task DoctorAsync()
    {
        var run = await ProgramRun.OfAsync("dotnet", data.Path, [RunningProduct.Program, "doctor", "--data", data.Path]);
        Assert.True(run.ExitCode == 0, run.Results + run.Messages);
    }

    private Process Begin(StringBuilder said, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [RunningProduct.Program, .. arguments, "--data", data.Path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;

        // A full pipe would stop it.
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (said)
            {
                said.AppendLine(line.Data);
            }
        }
    }

    private string? Ask(string question)
    {
        using var connection = new SqliteConnection($"Data Source={data.At("patientsafety.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar()?.ToString();
    }
}
