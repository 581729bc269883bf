using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.NationalPlan;

namespace PatientSafety.Tests.Plugins;

/// <summary>Code can do more than data, so it is let in only where somebody answers for it.</summary>
public sealed class CodeTrustTests : IDisposable
{
    private readonly PluginDesk desk = new();
    private readonly ExchangeCertificates certificates = new();

    public void Dispose()
    {
        certificates.Dispose();
        desk.Dispose();
    }

    [Fact]
    public async Task Code_that_nobody_signed_is_refused_and_so_is_a_reason_that_says_nothing()
    {
        PluginDesk.Refused(await desk.InstallAsync(SomePackage.WithCode()), "PS4221");
        PluginDesk.Refused(await desk.InstallAsync(SomePackage.WithCode(), "--allow-code \" \""), "PS4221");
    }

    [Fact]
    public async Task Code_is_let_in_for_a_reason_that_is_kept_and_shown_and_asked_for_again()
    {
        var run = await desk.InstallAsync(SomePackage.WithCode(), "--allow-code \"Granskad av IT, dnr 12\"");
        PluginDesk.Fine(run);
        Assert.Contains("PS4226", run.Results, StringComparison.Ordinal);
        Assert.Contains("Granskad av IT, dnr 12", run.Results, StringComparison.Ordinal);
        Assert.Equal("Granskad av IT, dnr 12", desk.Lock.Plugins["own-contract"].InUse!.CodeAllowed);
        Assert.Equal(PluginStatus.Active, desk.Plugin("own-contract")!.Status);
        Assert.NotEmpty(desk.Plugin("own-contract")!.Rules);

        PluginDesk.Refused(await desk.InstallAsync(SomePackage.WithCode("2.0.0")), "PS4221");
        Assert.Equal("1.0.0", desk.Plugin("own-contract")!.Version);
    }

    [Fact]
    public async Task Code_that_came_with_the_product_needs_nobody_to_answer_for_it_and_one_byte_more_does()
    {
        var folder = Directory.CreateDirectory(Path.Combine(desk.Around, "halland")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(DataFolder.ShippedPlugins, "Halland")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(folder, "plugin.yaml"), "contact: Patientsäkerhetsenheten\nlicence: CC0-1.0\n");
        var run = await desk.RunAsync($"install {folder}");
        PluginDesk.Fine(run);
        Assert.DoesNotContain("PS4226", run.Results, StringComparison.Ordinal);
        Assert.StartsWith("Koden är densamma som följde med produkten.", desk.Lock.Plugins["halland"].InUse!.CodeAllowed, StringComparison.Ordinal);

        await File.AppendAllTextAsync(Path.Combine(folder, "Halland.dll"), "x", TestContext.Current.CancellationToken);
        PluginDesk.Refused(await desk.RunAsync($"install {folder}"), "PS4221");
    }

    [Fact]
    public async Task A_reason_does_not_help_a_signature_that_does_not_hold_or_is_revoked()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        var package = SomePackage.WithCode();
        PluginDesk.Refused(await desk.InstallAsync(package, "--allow-code skäl", PluginDesk.Signed(new SomePackage(), signer)), "PS4222");
        desk.Policy($"revoked: [\"{signer.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256)}\"]\n");
        PluginDesk.Refused(await desk.InstallAsync(package, "--allow-code skäl", PluginDesk.Signed(package, signer)), "PS4225");
    }

    [Theory]
    [InlineData("code: hash\n", false, true)]
    [InlineData("code: signed\n", false, false)]
    [InlineData("code: signed\n", true, true)]
    [InlineData("code: signed-by\n", true, false)]
    public async Task The_policy_says_what_code_needs(string policy, bool signed, bool letIn)
    {
        desk.Policy(policy);
        var package = SomePackage.WithCode();
        var run = await desk.InstallAsync(package, signature: signed ? PluginDesk.Signed(package, certificates.SelfSigned("Någon")) : null);
        Assert.Equal(letIn ? 0 : 1, run.ExitCode);
    }

    [Fact]
    public async Task Signed_code_of_somebody_who_is_trusted_is_let_in()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        PluginDesk.Fine(await desk.InstallAsync(SomePackage.WithCode(), signature: PluginDesk.Signed(SomePackage.WithCode(), signer)));
        Assert.Equal(PluginTrust.Valid, desk.Plugin("own-contract")!.Trust);
    }

    [Fact]
    public async Task Code_that_came_with_the_product_is_let_in_with_another_plan_and_no_other_code_is()
    {
        string shipped = Path.Combine(AppContext.BaseDirectory, "plugins", "Halland");
        var package = new SomePackage
        {
            Id = "halland",
            Region = "halland",
            Version = "9.0.0",
            Extra = "assembly: Halland.dll",
            Plan = File.ReadAllText(Path.Combine(shipped, "plan.yaml")) + "\n# en rad till\n",
        }.With("Halland.dll", File.ReadAllBytes(Path.Combine(shipped, "Halland.dll")));
        PluginDesk.Fine(await desk.InstallAsync(package));
        Assert.Equal("9.0.0", desk.Plugins.Single(plugin => plugin is { Id: "halland", Status: PluginStatus.Active }).Version);

        var more = (package with { Version = "9.1.0" }).With("More.dll", SomePackage.WithCode().Files["OwnContract.dll"]);
        PluginDesk.Refused(await desk.InstallAsync(more), "PS4221");
    }
}
