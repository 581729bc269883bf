using System.Net;

namespace PatientSafety.Tests.Regions;

/// <summary>The program itself, with everything that can be wrong in its data folder.</summary>
public sealed class HostWithFixturesTests
{
    private static readonly Dictionary<string, string> Quick = new(StringComparer.Ordinal) { ["PATIENTSAFETY_PLUGINCODESECONDS"] = "2" };

    [Fact]
    public async Task The_host_starts_whatever_its_plugins_do()
    {
        using var fixtures = FixturePlugins.With(FixturePlugins.Names);
        await using var product = await RunningProduct.StartAsync(fixtures.Data, Quick);
        using var client = new HttpClient { BaseAddress = product.Address };
        using var start = await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, start.StatusCode);
        var ready = await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("\"degraded\"", ready, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ready, StringComparison.Ordinal);
        Assert.Contains("Region Halland", await client.GetStringAsync(new Uri("/regions", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_lists_every_folder_and_shows_no_stack_trace()
    {
        using var fixtures = FixturePlugins.With(FixturePlugins.Names);
        var list = await ProgramRun.OfAsync("dotnet", fixtures.Data.Path, Quick, RunningProduct.Program, "plugin", "list", "--data", fixtures.Data.Path, "--output", "json");
        Assert.Equal(0, list.ExitCode);
        Assert.All(FixturePlugins.Names, name => Assert.Contains($"\"{name}\"", list.Results, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", list.Results + list.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DataOnly", 0)]
    [InlineData("BrokenFile", 1)]
    [InlineData("ThrowsInRule", 1)]
    [InlineData("Empty", 1)]
    [InlineData("OverflowsStack", 1)]
    [InlineData("ExitsProcess", 1)]
    [InlineData("WritesToConsole", 0)]
    public async Task A_check_tells_the_shell_how_it_went(string name, int expected)
    {
        using var fixtures = FixturePlugins.With(name);
        var check = await ProgramRun.OfAsync("dotnet", fixtures.Data.Path, RunningProduct.Program, "plugin", "check", fixtures.FolderOf(name));
        Assert.Equal(expected, check.ExitCode);
        Assert.DoesNotContain("   at ", check.Results + check.Messages, StringComparison.Ordinal);
    }
}
