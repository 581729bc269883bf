using System.Diagnostics;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Packing;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.Plugins;

/// <summary>Really built packages that should not be let in. Each is refused with its finding, and nothing is as if it had been there.</summary>
public sealed class HostilePackageTests(InstalledDesk installed) : IClassFixture<InstalledDesk>
{
    public static TheoryData<string> Names => new(HostileNames.All.Keys);

    public static TheoryData<string> Contents => new(HostileContents.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_with_a_name_that_leads_elsewhere_or_deceives_is_refused(string name)
    {
        var (finding, entry) = HostileNames.All[name];
        await IsRefusedAsync(HostileContents.Sound.Zip([entry]), finding);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task A_package_that_is_not_what_it_says_is_refused(string name)
    {
        var (finding, package) = HostileContents.All[name];
        await IsRefusedAsync(package(), finding);
    }

    [Fact]
    public async Task Without_the_flaw_the_same_package_could_be_installed()
    {
        var run = await installed.Desk.RunAsync($"plan {HostileContents.Sound.WriteTo(installed.Desk.In)}");
        PluginDesk.Fine(run);
        Assert.Contains("provlanet 3.0.0 kan installeras.", run.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600_000, 3)]
    [InlineData(600_000, 65_535)]
    public void A_million_entries_are_refused_before_anything_is_made_of_them(int entries, ushort said)
    {
        var bytes = RawZip.OnlyDirectory(entries, said);
        _ = PackageReading.Read(RawZip.OnlyDirectory(2000, 3), "warm.nupkg", []);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Assert.Null(PackageReading.Read(bytes, "many.nupkg", []));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 256 * 1024, "Memory was taken for entries that are not let in.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public async Task A_package_larger_than_any_is_not_read()
    {
        var path = Path.Combine(Directory.CreateDirectory(installed.Desk.In).FullName, "large.nupkg");
        await using (var file = File.Create(path))
        {
            file.SetLength(PackageLimits.PackageBytes + 1L);
        }

        PluginDesk.Refused(await installed.Desk.RunAsync($"install {path}"), "PS4202");
    }

    private async Task IsRefusedAsync(byte[] package, string finding)
    {
        var desk = installed.Desk;
        var path = Path.Combine(Directory.CreateDirectory(desk.In).FullName, $"{Guid.CreateVersion7():N}.nupkg");
        await File.WriteAllBytesAsync(path, package, TestContext.Current.CancellationToken);
        var before = installed.Listing;

        var swedish = await desk.RunAsync($"install {path}");
        var english = await desk.RunAsync($"install {path}", Language.English);
        var planned = await desk.RunAsync($"plan {path}");

        Assert.Equal(before, installed.Listing);
        Assert.Equal(1, planned.ExitCode);
        Says(swedish, finding, "fel: ");
        Says(english, finding, "error: ");
        Assert.NotEqual(swedish.Messages, english.Messages);
        Assert.Equal(("2.0.0", PluginStatus.Active), (desk.Plugin()!.Version, desk.Plugin()!.Status));
        Assert.Equal(3, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));
    }

    private void Says(CommandRun run, string finding, string severity)
    {
        PluginDesk.Refused(run, $"{finding} {severity}");
        var said = run.Messages + run.Results;
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain(installed.Desk.Around, said, StringComparison.Ordinal);
        Assert.DoesNotContain("staging", said, StringComparison.Ordinal);
        Assert.DoesNotContain(said, letter => (char.IsControl(letter) && letter is not ('\n' or '\r')) || letter is >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
    }
}
