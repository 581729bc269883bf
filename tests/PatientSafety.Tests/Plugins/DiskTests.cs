using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Plugins;

/// <summary>A disk that is full or cannot be written: it is said, and what was in use stays in use.</summary>
public sealed class DiskTests
{
    private static readonly SomePackage Next = new SomePackage { Version = "2.0.0" }.With("mer.txt", Noise());

    [Fact]
    public async Task A_full_disk_is_said_and_the_former_version_stays_in_use()
    {
        await using var disk = await SmallDisk.MountAsync(4096);
        Assert.SkipWhen(disk.Missing is not null, disk.Missing ?? string.Empty);
        using var desk = new PluginDesk(disk.Path);
        await desk.HasAsync(new SomePackage());
        disk.Fill();

        foreach (var (language, sentence) in new[] { (Language.Swedish, "Disken är full."), (Language.English, "The disk is full.") })
        {
            var run = await desk.RunAsync($"install {Next.WriteTo(desk.In)}", language);
            PluginDesk.Refused(run, "PS4240");
            Assert.Contains(sentence, run.Messages, StringComparison.Ordinal);
            Assert.DoesNotContain(disk.Path, run.Messages, StringComparison.Ordinal);
        }

        await IsAsBeforeAsync(desk);
        File.Delete(desk.At("fill"));
        PluginDesk.Fine(await desk.RunAsync($"install {Next.WriteTo(desk.In)}"));
        Assert.Equal("2.0.0", desk.Plugin()!.Version);
    }

    [Fact]
    public async Task A_disk_that_fills_up_at_any_point_leaves_the_former_version_in_use()
    {
        await using var disk = await SmallDisk.MountAsync(4096);
        Assert.SkipWhen(disk.Missing is not null, disk.Missing ?? string.Empty);
        using var desk = new PluginDesk(disk.Path);
        await desk.HasAsync(new SomePackage());
        var path = Next.WriteTo(desk.In);
        var outcomes = new HashSet<int>();
        for (var room = 0; room <= 160; room += 8)
        {
            disk.Fill();
            using (var fill = new FileStream(desk.At("fill"), FileMode.Open, FileAccess.Write))
            {
                fill.SetLength(Math.Max(0, fill.Length - (room * 1024)));
            }

            outcomes.Add((await desk.RunAsync($"install {path}")).ExitCode);
            PluginDesk.Fine(await desk.RunAsync("verify"));
            Assert.Equal(PluginStatus.Active, desk.Plugin()!.Status);
            Assert.False(Directory.Exists(desk.At("packages", ".staging")));
        }

        Assert.Equal([0, 1], outcomes.Order());
    }

    [Fact]
    public async Task On_a_disk_that_can_only_be_read_the_regions_are_shown_and_nothing_is_installed()
    {
        await using var disk = await SmallDisk.MountAsync(4096);
        Assert.SkipWhen(disk.Missing is not null, disk.Missing ?? string.Empty);
        using var desk = new PluginDesk(disk.Path);
        await desk.HasAsync(new SomePackage());
        await disk.MakeReadOnlyAsync();

        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var line in new[] { $"install {Next.WriteTo(desk.In)}", $"plan {Next.WriteTo(desk.In)}", "remove provlanet", "rollback provlanet", "disable provlanet" })
        {
            PluginDesk.Refused(await desk.RunAsync(line), "PS4240");
        }

        // Nobody holds the turn, so nobody waits for it.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        await IsAsBeforeAsync(desk);
        var run = await ProgramRun.OfAsync("dotnet", desk.Around, RunningProduct.Program, "plugin", "list", "--data", disk.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("provlanet", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_cannot_be_replaced_is_said_and_nothing_changes()
    {
        using var desk = new PluginDesk();
        await desk.HasAsync(new SomePackage());

        // A folder in the way is what root cannot write over either.
        Directory.CreateDirectory(desk.LockPath + ".new");
        PluginDesk.Refused(await desk.RunAsync($"install {Next.WriteTo(desk.In)}"), "PS4240");
        await IsAsBeforeAsync(desk);
        Directory.Delete(desk.LockPath + ".new");
        PluginDesk.Fine(await desk.RunAsync($"install {Next.WriteTo(desk.In)}"));
    }

    private static async Task IsAsBeforeAsync(PluginDesk desk)
    {
        PluginDesk.Fine(await desk.RunAsync("list"));
        PluginDesk.Fine(await desk.RunAsync("verify"));
        Assert.Equal(("1.0.0", PluginStatus.Active), (desk.Plugin()!.Version, desk.Plugin()!.Status));
        Assert.Equal(3, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));
        Assert.True(File.Exists(desk.LockPath));
    }

    /// <summary>Text that does not get smaller when it is packed, as long as a picture.</summary>
    private static string Noise() => Convert.ToBase64String(System.Security.Cryptography.SHA512.HashData("x"u8.ToArray()).SelectMany(one => Enumerable.Range(0, 600).Select(number => (byte)(one * number))).ToArray());
}
