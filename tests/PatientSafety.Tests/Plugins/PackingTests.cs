using System.Diagnostics;
using PatientSafety.Plugins.Packing;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary>A folder becomes a package and the package a folder, and nothing is lost or made on the way.</summary>
public sealed class PackingTests : IDisposable
{
    private const string Manifest = "id: provlanet\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\nregion: provlanet\ncontact: Patientsäkerhetsenheten\nlicence: CC0-1.0\n";
    private readonly PluginDesk desk = new();

    public PackingTests()
    {
        Write("plan.yaml", PlanFile.Sound);
        Write("plugin.yaml", Manifest);
        Write("README.md", "# Provlänet\n");
        Write("bilder/år 1 (utkast).svg", "<svg/>");
        Write(".git/config", "hemligt");
        Write("bilder/.dold.txt", "hemligt");
    }

    private string Folder => Path.Combine(desk.Around, "plugin");

    private string Out => Path.Combine(desk.Around, "out");

    private string Packed => Path.Combine(Out, "provlanet.1.0.0.nupkg");

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task The_same_folder_gives_the_same_bytes()
    {
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        var first = await File.ReadAllBytesAsync(Packed, TestContext.Current.CancellationToken);
        File.Delete(Packed);
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "plan.yaml"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        desk.Clock.Now += TimeSpan.FromDays(400);
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        Assert.Equal(first, await File.ReadAllBytesAsync(Packed, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_plugin_is_packed_with_the_logo_that_it_names_and_not_without()
    {
        Write("plan.yaml", PlanFile.With("bodies:", "look: { logo: bilder/logo.svg }\nbodies:"));
        PluginDesk.Refused(await desk.RunAsync($"pack {Folder} --to {Out}"), "PS4021");
        Assert.False(File.Exists(Packed));
        Write("bilder/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>");
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        PluginDesk.Fine(await desk.RunAsync($"install {Packed}"));
        Assert.True(File.Exists(Path.Combine(desk.FilesOf("1.0.0"), "bilder", "logo.svg")));
    }

    [Fact]
    public async Task What_is_installed_is_the_folder_that_was_packed_and_the_list_of_its_files()
    {
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        PluginDesk.Fine(await desk.RunAsync($"install {Packed}"));
        var there = desk.FilesOf("1.0.0");
        Assert.Equal(
            ["README.md", "bilder/år 1 (utkast).svg", "plan.yaml", "plugin.yaml"],
            Directory.EnumerateFiles(there, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(there, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        foreach (var name in new[] { "README.md", "plan.yaml", "bilder/år 1 (utkast).svg" })
        {
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(there, name), TestContext.Current.CancellationToken));
        }

        var manifest = await File.ReadAllTextAsync(Path.Combine(there, "plugin.yaml"), TestContext.Current.CancellationToken);
        Assert.StartsWith(Manifest + "files:\n", manifest, StringComparison.Ordinal);

        // Packed again, the installed folder is the same package.
        var again = Path.Combine(desk.Around, "again");
        PluginDesk.Fine(await desk.RunAsync($"pack {there} --to {again}"));
        Assert.Equal(
            await File.ReadAllBytesAsync(Packed, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(Path.Combine(again, "provlanet.1.0.0.nupkg"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_folder_does_not_take_the_place_of_a_package_that_was_made()
    {
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        Write("README.md", "# Ändrad\n");
        var run = await desk.RunAsync($"pack {Folder} --to {Out}");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nytt versionsnummer", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("folder")]
    [InlineData("around")]
    public async Task What_a_link_points_at_is_not_given_away(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own on Windows.");
        Write("../hemligt.txt", "hemligt");
        switch (kind)
        {
            case "file":
                File.CreateSymbolicLink(Path.Combine(Folder, "mer.txt"), Path.Combine(Folder, "..", "hemligt.txt"));
                break;
            case "folder":
                Directory.CreateSymbolicLink(Path.Combine(Folder, "mer"), "/");
                break;
            default:
                Directory.CreateSymbolicLink(Path.Combine(Folder, "mer"), Folder);
                break;
        }

        PluginDesk.Refused(await desk.RunAsync($"pack {Folder} --to {Out}"), "PS4203");
        PluginDesk.Refused(await desk.RunAsync($"install {Folder}"), "PS4203");
        Assert.False(File.Exists(Packed));
    }

    [Theory]
    [InlineData("contact: \"\\e[31mröd\"")]
    [InlineData("contact: \"\\0\"")]
    public async Task A_manifest_with_signs_that_no_text_has_does_not_stop_the_packing_half_way(string line)
    {
        Write("plugin.yaml", Manifest.Replace("contact: Patientsäkerhetsenheten", line, StringComparison.Ordinal));
        var run = await desk.RunAsync($"pack {Folder} --to {Out}");
        Assert.InRange(run.ExitCode, 0, 1);
        Assert.DoesNotContain("\u001b", run.Messages + run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_of_the_trade_takes_the_package()
    {
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        var feed = Directory.CreateDirectory(Path.Combine(desk.Around, "feed")).FullName;
        var push = await ProgramRun.OfAsync("dotnet", desk.Around, "nuget", "push", Packed, "--source", feed);
        Assert.True(push.ExitCode == 0, push.Results + push.Messages);
        var taken = Assert.Single(Directory.EnumerateFiles(feed, "*.nupkg", SearchOption.AllDirectories));
        Assert.Equal(Package.HashOf(await File.ReadAllBytesAsync(Packed, TestContext.Current.CancellationToken)), Package.HashOf(await File.ReadAllBytesAsync(taken, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_the_tool_of_the_trade_signs_we_take_and_what_we_sign_it_finds_right()
    {
        Assert.SkipUnless(HasOpenssl(), "openssl is not installed here.");
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out}"));
        var (key, pem) = (Path.Combine(desk.Around, "key.pem"), Path.Combine(desk.Around, "cert.pem"));
        await OpensslAsync("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", pem, "-subj", "/CN=Utgivaren", "-days", "3650");
        await OpensslAsync("cms", "-sign", "-binary", "-in", Packed, "-signer", pem, "-inkey", key, "-outform", "DER", "-md", "sha256", "-out", Packed + ".p7s");
        desk.Clock.Now = TimeProvider.System.GetUtcNow();
        Directory.CreateDirectory(desk.At("trust", "plugins"));
        File.Copy(pem, desk.At("trust", "plugins", "utgivare.pem"));
        desk.Policy("data: signed-by\n");
        PluginDesk.Fine(await desk.RunAsync($"install {Packed}"));

        var (pfx, word) = (Path.Combine(desk.Around, "key.pfx"), Path.Combine(desk.Around, "word.txt"));
        await File.WriteAllTextAsync(word, "hemligt\n", TestContext.Current.CancellationToken);
        await OpensslAsync("pkcs12", "-export", "-in", pem, "-inkey", key, "-out", pfx, "-passout", $"file:{word}");
        PluginDesk.Fine(await desk.RunAsync($"pack {Folder} --to {Out} --sign {pfx} --password-file {word}"));
        await OpensslAsync("cms", "-verify", "-binary", "-inform", "DER", "-in", Packed + ".p7s", "-content", Packed, "-CAfile", pem, "-purpose", "any", "-out", Path.Combine(desk.Around, "verified"));
    }

    private static bool HasOpenssl()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", "version") { UseShellExecute = false, RedirectStandardOutput = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private async Task OpensslAsync(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync("openssl", desk.Around, arguments);
        Assert.True(run.ExitCode == 0, run.Messages);
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
