using System.Collections.Concurrent;
using System.Text.Json;

namespace PatientSafety.Tests.Plugins;

/// <summary>The program itself installs, beside others of its kind and beside a site that runs.</summary>
public sealed class InstallProgramTests : IDisposable
{
    private readonly PluginDesk desk = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_plugin_is_installed_listed_and_removed_at_a_terminal()
    {
        var install = await RunAsync("install", new SomePackage().WriteTo(desk.In));
        Assert.Equal((0, string.Empty), (install.ExitCode, install.Messages));
        Assert.Contains("provlanet 1.0.0 är installerat och i bruk.", install.Results, StringComparison.Ordinal);
        using var list = JsonDocument.Parse((await RunAsync("list", "--output", "json")).Results);
        Assert.Contains(list.RootElement.EnumerateArray(), plugin => plugin.GetProperty("id").GetString() == "provlanet" && plugin.GetProperty("status").GetString() == "active");
        Assert.Equal(0, (await RunAsync("remove", "provlanet", "--language", "en")).ExitCode);
        Assert.Equal(0, (await RunAsync("verify")).ExitCode);
    }

    [Theory]
    [InlineData("sv", "PS4203 fel: ")]
    [InlineData("en", "PS4203 error: ")]
    public async Task A_hostile_package_is_refused_at_a_terminal(string language, string sentence)
    {
        var path = Path.Combine(Directory.CreateDirectory(desk.In).FullName, "x.nupkg");
        await File.WriteAllBytesAsync(path, new SomePackage().Zip([new("plugin/../../\u001b[31mout.txt", "x")]), Stop);
        var run = await RunAsync("install", path, "--language", language);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains(sentence, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_install_at_once_do_not_disturb_each_other()
    {
        var one = new SomePackage().WriteTo(desk.In);
        var other = SomePackage.WithCode().WriteTo(desk.In);
        var runs = await Task.WhenAll(
            RunAsync("install", one),
            RunAsync("install", other, "--allow-code", "Prov"),
            RunAsync("install", one));
        Assert.All(runs, run => Assert.True(run.ExitCode == 0, run.Messages));
        Assert.Equal(["own-contract", "provlanet"], desk.Lock.Plugins.Keys);
        PluginDesk.Fine(await desk.RunAsync("verify"));
    }

    [Fact]
    public async Task A_site_that_runs_takes_what_another_process_installs_and_answers_everybody_meanwhile()
    {
        var data = new TemporaryFolder();
        using (var first = new PluginDesk(data.Path))
        {
            await first.HasAsync(new SomePackage());
        }

        await using var product = await RunningProduct.StartAsync(data);
        using var client = new HttpClient { BaseAddress = product.Address };
        using var done = new CancellationTokenSource();
        var problems = new ConcurrentBag<string>();
        var clients = Enumerable.Range(0, 8).Select(number => AskAsync(client, number, problems, done.Token)).ToArray();

        var next = new SomePackage { Version = "2.0.0", Plan = new SomePackage().Plan.Replace("title: En plan", "title: En ny plan", StringComparison.Ordinal) };
        var run = await ProgramRun.OfAsync("dotnet", desk.Around, RunningProduct.Program, "plugin", "install", next.WriteTo(desk.In), "--data", data.Path);
        Assert.True(run.ExitCode == 0, run.Messages);
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (!(await client.GetStringAsync(new Uri("/regions/provlanet", UriKind.Relative), Stop)).Contains("En ny plan", StringComparison.Ordinal))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(10), "The new plan did not come.");
            await Task.Delay(100, Stop);
        }

        await done.CancelAsync();
        var asked = (await Task.WhenAll(clients)).Sum();
        Assert.Empty(problems);
        Assert.True(asked > 50, $"Only {asked} questions were asked.");
    }

    /// <summary>Asks for pages until it is told to stop. Each answer is whole, of before or of after.</summary>
    private static async Task<int> AskAsync(HttpClient client, int number, ConcurrentBag<string> problems, CancellationToken stop)
    {
        string[] pages = ["/regions/provlanet", "/en/regions/provlanet", "/regions/provlanet/plan-ett", "/plugins", "/compare", "/api/v1/regions/provlanet", "/regions", "/regions/halland"];
        var asked = 0;
        while (!stop.IsCancellationRequested)
        {
            var page = pages[(number + asked++) % pages.Length];
            try
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), CancellationToken.None);
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                if (!answer.IsSuccessStatusCode || (page.EndsWith("/regions/provlanet", StringComparison.Ordinal) && !text.Contains("En plan", StringComparison.Ordinal) && !text.Contains("En ny plan", StringComparison.Ordinal)))
                {
                    problems.Add($"{page}: {answer.StatusCode}");
                }
            }
            catch (HttpRequestException problem)
            {
                problems.Add($"{page}: {problem.Message}");
            }
        }

        return asked;
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) =>
        ProgramRun.OfAsync("dotnet", desk.Around, [RunningProduct.Program, "plugin", .. arguments, "--data", desk.Data]);
}
