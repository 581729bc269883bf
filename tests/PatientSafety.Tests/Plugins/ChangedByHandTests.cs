using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.NationalPlan;

namespace PatientSafety.Tests.Plugins;

/// <summary>Files that somebody has changed under the product's feet: it is noticed, said and mended by the same package.</summary>
public sealed class ChangedByHandTests : IDisposable
{
    private readonly PluginDesk desk = new();
    private readonly ExchangeCertificates certificates = new();

    public void Dispose()
    {
        certificates.Dispose();
        desk.Dispose();
    }

    [Theory]
    [InlineData("a byte", true)]
    [InlineData("one more", true)]
    [InlineData("one less", true)]
    [InlineData("the folder", true)]
    [InlineData("the package", false)]
    [InlineData("no package", false)]
    [InlineData("the signature", false)]
    [InlineData("no signature", false)]
    public async Task What_was_changed_is_found_and_the_same_package_mends_it(string what, bool goesOutOfUse)
    {
        var package = new SomePackage().With("docs/mer.txt", "mer");
        var signature = PluginDesk.Signed(package, certificates.SelfSigned("Utgivaren"));
        PluginDesk.Fine(await desk.InstallAsync(package, signature: signature));
        PluginDesk.Fine(await desk.RunAsync("verify"));

        Change(what);

        var verify = await desk.RunAsync("verify");
        Assert.Equal(1, verify.ExitCode);
        Assert.DoesNotContain(desk.Data, verify.Results + verify.Messages, StringComparison.Ordinal);

        // Where nothing is left to read, that is what is said first.
        Assert.Equal(what == "the folder" ? PluginStatus.Invalid : goesOutOfUse ? PluginStatus.Refused : PluginStatus.Active, desk.Plugin()!.Status);
        Assert.Equal(goesOutOfUse ? 2 : 3, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));
        if (goesOutOfUse)
        {
            Assert.Contains(what == "the folder" ? "plan.yaml saknas" : "Installera samma paket igen", desk.Plugin()!.Reason.Swedish, StringComparison.Ordinal);
            Assert.Equal(PluginTrust.Modified, desk.Plugin()!.Trust);
        }

        var again = await desk.InstallAsync(package, signature: signature);
        PluginDesk.Fine(again);
        Assert.Contains("provlanet 1.0.0 är helt igen.", again.Results, StringComparison.Ordinal);
        PluginDesk.Fine(await desk.RunAsync("verify"));
        Assert.Equal(PluginStatus.Active, desk.Plugin()!.Status);
    }

    [Fact]
    public async Task A_version_that_was_changed_is_not_gone_back_to()
    {
        await desk.HasAsync(new SomePackage(), new SomePackage { Version = "2.0.0" });
        File.AppendAllText(Path.Combine(desk.FilesOf("1.0.0"), "plan.yaml"), "#\n");
        PluginDesk.Refused(await desk.RunAsync("rollback provlanet"), "PS4238");
        Assert.Equal(("2.0.0", PluginStatus.Active), (desk.Plugin()!.Version, desk.Plugin()!.Status));
    }

    private void Change(string what)
    {
        var plan = Path.Combine(desk.FilesOf("1.0.0"), "plan.yaml");
        var package = desk.PackageAt("1.0.0");
        switch (what)
        {
            case "a byte":
                var bytes = File.ReadAllBytes(plan);
                bytes[^3] ^= 1;
                File.WriteAllBytes(plan, bytes);
                break;
            case "one more":
                File.WriteAllText(Path.Combine(desk.FilesOf("1.0.0"), "docs", "ny.txt"), "x");
                break;
            case "one less":
                File.Delete(Path.Combine(desk.FilesOf("1.0.0"), "docs", "mer.txt"));
                break;
            case "the folder":
                Directory.Delete(desk.FilesOf("1.0.0"), recursive: true);
                break;
            case "the package":
                File.AppendAllText(package, "x");
                break;
            case "no package":
                File.Delete(package);
                break;
            case "the signature":
                File.WriteAllText(package + ".p7s", "x");
                break;
            default:
                File.Delete(package + ".p7s");
                break;
        }
    }
}
