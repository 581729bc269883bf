using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Plugins;

/// <summary>What can be done to installed plugins, one thing after the other.</summary>
public sealed class OperationTests : IDisposable
{
    private static readonly SomePackage First = new();
    private static readonly SomePackage Second = First with { Version = "2.0.0" };
    private readonly PluginDesk desk = new();

    private string Catalogue => Path.Combine(desk.Around, "catalogue");

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("folder")]
    [InlineData("index")]
    [InlineData("index elsewhere")]
    public async Task A_plugin_is_upgraded_from_a_catalogue(string kind)
    {
        await desk.HasAsync(First);
        First.WriteTo(Catalogue);
        Second.WriteTo(Catalogue);
        (First with { Version = "3.0.0-prov" }).WriteTo(Catalogue);
        var from = Catalogue;
        if (kind != "folder")
        {
            PluginDesk.Fine(await desk.RunAsync($"catalogue {Catalogue}"));
            from = Path.Combine(Catalogue, "index.json");
        }

        if (kind == "index elsewhere")
        {
            var elsewhere = Path.Combine(desk.Around, "elsewhere");
            Directory.Move(Catalogue, elsewhere);
            from = Path.Combine(elsewhere, "index.json");
        }

        var run = await desk.RunAsync($"upgrade --from {from}");
        PluginDesk.Fine(run);
        Assert.Contains("provlanet 2.0.0 är i bruk i stället för 1.0.0.", run.Results, StringComparison.Ordinal);
        Assert.Equal("2.0.0", desk.Plugin()!.Version);
        Assert.Contains("Ingenting att uppgradera.", (await desk.RunAsync($"upgrade provlanet --from {from}")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_the_region_is_tried_before_a_plugin_is_used()
    {
        await desk.HasAsync(First);
        Assert.Equal(["/compare?region=provlanet", "/regions/provlanet", "/regions/provlanet/plan-ett"], desk.PagesOf("provlanet"));
    }

    [Fact]
    public async Task A_page_that_cannot_be_shown_with_the_new_version_stops_it_and_the_former_goes_on()
    {
        using var picky = new PluginDesk(pages: PickyPage.Contribution);
        await picky.HasAsync(First);
        var run = await picky.InstallAsync(Second with { Plan = Regions.PlanFile.With("title: En plan", $"title: {PickyPage.Unbearable}") });
        PluginDesk.Refused(run, "PS4236");
        Assert.Contains("/picky: InvalidOperationException: Titeln går inte.", run.Messages, StringComparison.Ordinal);
        Assert.Contains("provlanet 2.0.0 installerades inte. 1.0.0 är kvar i bruk.", run.Messages, StringComparison.Ordinal);
        Assert.Equal(("1.0.0", PluginStatus.Active), (picky.Plugin()!.Version, picky.Plugin()!.Status));
        PluginDesk.Fine(await picky.InstallAsync(Second));
    }

    [Fact]
    public async Task A_pinned_plugin_is_not_upgraded_and_whoever_names_it_is_told()
    {
        await desk.HasAsync(First);
        Second.WriteTo(Catalogue);
        PluginDesk.Fine(await desk.RunAsync("pin provlanet"));
        var all = await desk.RunAsync($"upgrade --from {Catalogue}");
        var named = await desk.RunAsync($"upgrade provlanet --from {Catalogue}");
        Assert.Equal((0, 1), (all.ExitCode, named.ExitCode));
        Assert.Contains("provlanet är låst vid 1.0.0", named.Messages, StringComparison.Ordinal);
        PluginDesk.Refused(await desk.InstallAsync(Second), "PS4235");
        PluginDesk.Refused(await desk.RunAsync("rollback provlanet"), "PS4235");
        PluginDesk.Fine(await desk.RunAsync("pin provlanet --off"));
        PluginDesk.Fine(await desk.RunAsync($"upgrade provlanet --from {Catalogue}"));
        Assert.Equal("2.0.0", desk.Plugin()!.Version);
    }

    [Fact]
    public async Task An_older_version_is_installed_only_where_that_is_meant()
    {
        await desk.HasAsync(Second);
        PluginDesk.Refused(await desk.InstallAsync(First), "PS4233");
        PluginDesk.Fine(await desk.InstallAsync(First, "--downgrade"));
        Assert.Equal("1.0.0", desk.Plugin()!.Version);
    }

    [Fact]
    public async Task Going_back_and_forth_takes_the_version_before()
    {
        await desk.HasAsync(First, Second);
        PluginDesk.Fine(await desk.RunAsync("rollback provlanet"));
        Assert.Equal("1.0.0", desk.Plugin()!.Version);
        PluginDesk.Fine(await desk.RunAsync("rollback provlanet"));
        Assert.Equal("2.0.0", desk.Plugin()!.Version);
        var unknown = await desk.RunAsync("rollback provlanet --to 7.0.0");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("Sparade: 1.0.0, 2.0.0.", unknown.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plugin_that_is_switched_off_is_kept_and_can_be_switched_on()
    {
        await desk.HasAsync(First);
        PluginDesk.Fine(await desk.RunAsync("disable provlanet --why Granskas"));
        Assert.Equal(PluginStatus.Disabled, desk.Plugin()!.Status);
        Assert.Equal("Granskas", desk.Lock.Plugins["provlanet"].Acts[^1].Why);
        PluginDesk.Fine(await desk.RunAsync("disable provlanet"));
        PluginDesk.Fine(await desk.RunAsync("enable provlanet"));
        Assert.Equal(PluginStatus.Active, desk.Plugin()!.Status);
    }

    [Fact]
    public async Task A_plugin_that_is_removed_leaves_its_packages_and_comes_back()
    {
        await desk.HasAsync(First);
        var run = await desk.RunAsync("remove provlanet");
        PluginDesk.Fine(run);
        Assert.Contains(desk.At("packages", "provlanet"), run.Results, StringComparison.Ordinal);
        Assert.Contains("plugin rollback provlanet", run.Results, StringComparison.Ordinal);
        Assert.Null(desk.Plugin());
        Assert.True(File.Exists(desk.PackageAt("1.0.0")));
        PluginDesk.Fine(await desk.RunAsync("verify"));
        PluginDesk.Fine(await desk.RunAsync("rollback provlanet"));
        Assert.Equal((PluginStatus.Active, "1.0.0"), (desk.Plugin()!.Status, desk.Plugin()!.Version));
    }

    [Fact]
    public async Task What_was_removed_does_not_come_back_where_another_holds_the_region()
    {
        await desk.HasAsync(First);
        PluginDesk.Fine(await desk.RunAsync("remove provlanet"));
        await desk.HasAsync(First with { Id = "provlanet-ny" });
        PluginDesk.Refused(await desk.RunAsync("rollback provlanet"), "PS4232");
        Assert.Equal(PluginStatus.Active, desk.Plugin("provlanet-ny")!.Status);
    }

    [Fact]
    public async Task Installing_the_same_again_changes_nothing()
    {
        await desk.HasAsync(First, Second);
        var before = await File.ReadAllBytesAsync(desk.LockPath, TestContext.Current.CancellationToken);
        desk.Clock.Now += TimeSpan.FromDays(1);
        var run = await desk.InstallAsync(Second);
        PluginDesk.Fine(run);
        Assert.Contains("är redan installerat", run.Results, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(desk.LockPath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Something_that_is_not_installed_is_said_to_be_unknown_with_what_there_is()
    {
        await desk.HasAsync(First);
        Directory.CreateDirectory(Catalogue);
        foreach (var line in new[] { "rollback provlandet", "disable provlandet", "enable provlandet", "pin provlandet", "remove provlandet", $"upgrade provlandet --from {Catalogue}" })
        {
            Assert.Equal(1, (await desk.RunAsync(line)).ExitCode);
        }

        Assert.Contains("Did you mean “provlanet”?", (await desk.RunAsync("pin provlandet", Language.English)).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_gives_one_plugin_out_as_another_is_not_believed()
    {
        await desk.HasAsync(First);
        (Second with { Id = "annat", Region = "annat" }).WriteTo(Catalogue);
        PluginDesk.Fine(await desk.RunAsync($"catalogue {Catalogue}"));
        var index = Path.Combine(Catalogue, "index.json");
        await File.WriteAllTextAsync(index, (await File.ReadAllTextAsync(index, TestContext.Current.CancellationToken)).Replace("\"id\": \"annat\"", "\"id\": \"provlanet\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var run = await desk.RunAsync($"upgrade provlanet --from {index}");
        PluginDesk.Refused(run, "PS4253");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"format\":1,\"packages\":[null]}")]
    [InlineData("{\"format\":2,\"packages\":[]}")]
    [InlineData("{\"format\":1,\"packages\":[{\"id\":\"provlanet\",\"version\":\"2.0.0\",\"region\":\"x\",\"core\":\"[1.0,2.0)\",\"code\":false,\"sha256\":\"\",\"file\":\"../x.nupkg\"}]}")]
    [InlineData("{\"format\":1,\"packages\":[{\"id\":\"provlanet\",\"version\":\"../..\",\"region\":\"x\",\"core\":\"[1.0,2.0)\",\"code\":false,\"sha256\":\"\",\"file\":\"x.nupkg\"}]}")]
    [InlineData("{\"format\":1,\"packages\":[{\"id\":\"\\u001b[31m\",\"version\":\"2.0.0\",\"region\":\"x\",\"core\":\"[1.0,2.0)\",\"code\":false,\"sha256\":\"\",\"file\":\"x.nupkg\"}]}")]
    public async Task An_index_that_cannot_be_right_is_not_read(string text)
    {
        await desk.HasAsync(First);
        Directory.CreateDirectory(Catalogue);
        await File.WriteAllTextAsync(Path.Combine(Catalogue, "index.json"), text, TestContext.Current.CancellationToken);
        PluginDesk.Refused(await desk.RunAsync($"upgrade provlanet --from {Catalogue}"), "PS4250");
    }

    [Fact]
    public async Task A_package_other_than_the_one_in_the_index_is_not_taken()
    {
        await desk.HasAsync(First);
        Second.WriteTo(Catalogue);
        PluginDesk.Fine(await desk.RunAsync($"catalogue {Catalogue}"));
        Second.With("mer.txt", "x").WriteTo(Catalogue);
        PluginDesk.Refused(await desk.RunAsync($"upgrade provlanet --from {Catalogue}"), "PS4253");
    }
}
