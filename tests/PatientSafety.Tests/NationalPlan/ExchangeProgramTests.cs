using System.Net;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>The real program, run in one data folder and then in another.</summary>
public sealed class ExchangeProgramTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("national export --help")]
    [InlineData("national import --help")]
    [InlineData("national export --help --language en")]
    [InlineData("national import --help --language en")]
    public async Task Every_command_explains_itself_within_eighty_columns(string line)
    {
        var run = await RunAsync(line.Split(' '));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Messages));
        Assert.All(run.Results.Split('\n'), row => Assert.True(row.Length <= 80, row));
        Snapshot.Match(run.Results, line);
    }

    [Fact]
    public async Task A_file_goes_from_one_installation_to_the_other()
    {
        await using var there = new ExchangeInstallation();
        await there.PublishAsync(Some.Edition("agera-2030", supersedes: "agera-2025"));

        var export = await RunAsync("national", "export", "agera-2030", "--data", there.Folder.Data.Path);
        var path = export.Results.Trim();
        Assert.True(export.ExitCode == 0, export.Messages);
        Assert.Equal(folder.Path, Path.GetDirectoryName(path));

        var first = await RunAsync("national", "import", path, "--data", folder.At("here"));
        Assert.Equal((0, "agera-2030 1.0.0: ny. Den finns nu här."), (first.ExitCode, first.Results.Trim()));
        var list = await RunAsync("national", "list", "--data", folder.At("here"));
        Assert.Contains("agera-2030", list.Results, StringComparison.Ordinal);
        var second = await RunAsync("national", "import", path, "--data", folder.At("here"), "--language", "en");
        Assert.Equal((0, "agera-2030 1.0.0: already here, with the same content."), (second.ExitCode, second.Results.Trim()));

        await File.AppendAllTextAsync(path, "}", TestContext.Current.CancellationToken);
        var third = await RunAsync("national", "import", path, "--data", folder.At("third"));
        Assert.Equal((1, string.Empty), (third.ExitCode, third.Results));
        Assert.Contains("PS2101", third.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("third")));
    }

    [Fact]
    public async Task The_same_is_had_as_SKOS_over_HTTP()
    {
        await using var product = await RunningProduct.StartAsync(new TemporaryFolder());
        using var client = new HttpClient { BaseAddress = product.Address };
        var stop = TestContext.Current.CancellationToken;

        using var turtle = await client.GetAsync(new Uri("api/v1/national/agera-2025@1.0.0/skos", UriKind.Relative), stop);
        using var jsonLd = await client.GetAsync(new Uri("api/v1/national/agera-2020--agera-2025/skos?format=jsonld", UriKind.Relative), stop);
        using var unknown = await client.GetAsync(new Uri("api/v1/national/agera-2026/skos", UriKind.Relative), stop);
        using var strange = await client.GetAsync(new Uri("api/v1/national/agera-2025/skos?format=xml", UriKind.Relative), stop);

        Assert.Equal(("text/turtle", "utf-8"), (turtle.Content.Headers.ContentType!.MediaType, turtle.Content.Headers.ContentType.CharSet));
        Assert.Equal((await RunAsync("national", "export", "agera-2025", "--format", "turtle")).Results, await turtle.Content.ReadAsStringAsync(stop));
        Assert.Equal("application/ld+json", jsonLd.Content.Headers.ContentType!.MediaType);
        Assert.Contains("skos:exactMatch", await jsonLd.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("agera-2025", await unknown.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync("dotnet", folder.Path, [RunningProduct.Program, .. arguments]);
}
