using System.Text.Json;

namespace PatientSafety.Tests.Storage;

/// <summary>The program as people run it, over one data folder.</summary>
public sealed class StorageProcessTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_processes_create_one_database()
    {
        using var folder = new TemporaryFolder();

        var runs = await Task.WhenAll(MigrateAsync(folder), MigrateAsync(folder));

        Assert.All(runs, run => Assert.Equal((0, string.Empty), (run.ExitCode, run.Messages)));
        Assert.Single(runs, run => run.Results.Contains("har skapats", StringComparison.Ordinal));
        Assert.Single(runs, run => run.Results.Contains("Ingen migrering väntar.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_site_serves_over_a_file_that_is_no_database_and_says_that_it_is_degraded()
    {
        using var folder = new TemporaryFolder();
        var content = new string('x', 8192);
        var file = folder.Write("patientsafety.db", content);
        await using var site = await RunningProduct.StartAsync(folder);
        using var http = new HttpClient { BaseAddress = site.Address };

        var regions = await http.GetAsync("api/v1/regions", Stop);
        var ready = JsonDocument.Parse(await http.GetStringAsync("health/ready", Stop)).RootElement;

        Assert.True(regions.IsSuccessStatusCode);
        Assert.Equal("degraded", ready.GetProperty("status").GetString());
        var check = Assert.Single(ready.GetProperty("checks").EnumerateArray(), check => check.GetProperty("name").GetString() == "database");
        Assert.Contains("skadad eller ingen databas", check.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, check.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(file, Stop));
    }

    [Fact]
    public async Task Commands_over_a_file_that_is_no_database_say_so_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        folder.Write("patientsafety.db", new string('x', 8192));
        foreach (var line in new[] { "calendar list halland", "followup owed halland --owner Anna", "followup remind halland --dry-run", "followup status halland", "organisation show halland" })
        {
            var run = await ProgramRun.OfAsync("dotnet", folder.Path, [RunningProduct.Program, .. line.Split(' '), "--data", folder.Path]);
            Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
            Assert.StartsWith("patientsafety.db är skadad eller ingen databas", run.Messages, StringComparison.Ordinal);
        }
    }

    private static Task<ProgramRun> MigrateAsync(TemporaryFolder folder) =>
        ProgramRun.OfAsync("dotnet", folder.Path, RunningProduct.Program, "database", "migrate", "--data", folder.Path);
}
