using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.NationalPlan;

namespace PatientSafety.Tests.Plugins;

/// <summary>Who has signed a package, and what the installation makes of it. The certificates are made here and thrown away.</summary>
public sealed class PluginTrustTests : IDisposable
{
    private const string Signed = "data: signed\n";
    private const string SignedBy = "data: signed-by\n";
    private static readonly SomePackage Package = new();
    private readonly PluginDesk desk = new();
    private readonly ExchangeCertificates certificates = new();

    public void Dispose()
    {
        certificates.Dispose();
        desk.Dispose();
    }

    [Fact]
    public async Task Data_that_nobody_signed_is_let_in_where_nobody_asks_and_it_shows()
    {
        await desk.HasAsync(Package);
        Assert.Equal((PluginStatus.Active, PluginTrust.Unsigned), (desk.Plugin()!.Status, desk.Plugin()!.Trust));
    }

    [Theory]
    [InlineData(Signed)]
    [InlineData(SignedBy)]
    public async Task What_nobody_signed_is_refused_where_the_policy_asks(string policy)
    {
        desk.Policy(policy);
        PluginDesk.Refused(await desk.InstallAsync(Package), "PS4221");
    }

    [Fact]
    public async Task What_is_signed_by_somebody_whose_certificate_lies_here_is_valid()
    {
        desk.Policy(SignedBy);
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        PluginDesk.Fine(await InstallAsync(signer));
        Assert.Equal((PluginStatus.Active, PluginTrust.Valid), (desk.Plugin()!.Status, desk.Plugin()!.Trust));
        PluginDesk.Fine(await desk.RunAsync("verify"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_signed_under_an_authority_that_lies_here_is_valid(bool between)
    {
        desk.Policy(SignedBy);
        var root = certificates.Authority("Roten", null);
        var middle = between ? certificates.Authority("Mellanled", root) : root;
        desk.Trust(root, "rot.pem");
        PluginDesk.Fine(await InstallAsync(certificates.Issued("Utgivaren", middle), middle));
        Assert.Equal(PluginTrust.Valid, desk.Plugin()!.Trust);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("colons")]
    [InlineData("capitals")]
    public async Task A_thumbprint_in_the_policy_is_enough_however_it_was_copied(string written)
    {
        var signer = certificates.SelfSigned("Utgivaren");
        var thumbprint = ThumbprintOf(signer);
        thumbprint = written switch
        {
            "colons" => Regex.Replace(thumbprint, "(?<pair>..)(?!$)", "${pair}:", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)),
            "capitals" => thumbprint.ToUpperInvariant(),
            _ => thumbprint,
        };
        desk.Policy($"data: {{ signed-by: [\"{thumbprint}\"] }}\n");
        PluginDesk.Fine(await InstallAsync(signer));
        PluginDesk.Refused(await InstallAsync(certificates.SelfSigned("En annan"), Package with { Version = "2.0.0" }), "PS4223");
    }

    [Fact]
    public async Task Only_those_whom_the_policy_names_are_trusted()
    {
        desk.Policy("data: { signed-by: [ena.pem] }\n");
        var (one, other) = (certificates.SelfSigned("Ena"), certificates.SelfSigned("Andra"));
        desk.Trust(one, "ena.pem");
        desk.Trust(other, "andra.pem");
        PluginDesk.Refused(await InstallAsync(other), "PS4223");
        PluginDesk.Fine(await InstallAsync(one));
    }

    [Fact]
    public async Task A_stranger_is_let_in_where_any_signature_will_do_and_only_there()
    {
        var stranger = certificates.SelfSigned("Någon");
        desk.Policy(SignedBy);
        PluginDesk.Refused(await InstallAsync(stranger), "PS4223");
        desk.Policy(Signed);
        PluginDesk.Fine(await InstallAsync(stranger));
        Assert.Equal(PluginTrust.Untrusted, desk.Plugin()!.Trust);
    }

    [Theory]
    [InlineData(2020, 2022)]
    [InlineData(2027, 2029)]
    public async Task A_certificate_counts_on_its_own_days_only(int from, int to)
    {
        desk.Policy(SignedBy);
        var authority = certificates.Authority("Roten", null, from: 2015, to: 2040);
        desk.Trust(authority);
        PluginDesk.Refused(await InstallAsync(certificates.Issued("Utgivaren", authority, from, to)), "PS4224");
    }

    [Theory]
    [InlineData("of another package")]
    [InlineData("attached")]
    [InlineData("changed")]
    [InlineData("empty")]
    [InlineData("a text")]
    [InlineData("cut")]
    public async Task A_signature_that_does_not_hold_is_worse_than_none(string kind)
    {
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        var right = PluginDesk.Signed(Package, signer);
        byte[] signature = kind switch
        {
            "of another package" => PluginDesk.Signed(Package with { Version = "7.0.0" }, signer),
            "attached" => Attached(signer),
            "changed" => [.. right[..^5], (byte)(right[^5] ^ 1), .. right[^4..]],
            "empty" => [],
            "cut" => right[..^20],
            _ => "underskrivet"u8.ToArray(),
        };
        PluginDesk.Refused(await desk.InstallAsync(Package, signature: signature), "PS4222");
        Assert.Null(desk.Plugin());
    }

    [Fact]
    public async Task A_package_that_was_changed_after_it_was_signed_is_refused()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        PluginDesk.Refused(await desk.InstallAsync(Package.With("mer.txt", "x"), signature: PluginDesk.Signed(Package, signer)), "PS4222");
    }

    [Fact]
    public async Task A_revoked_certificate_is_refused_whatever_the_policy_asks()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        desk.Policy($"data: hash\nrevoked: [\"{ThumbprintOf(signer).ToUpperInvariant()}\"]\n");
        PluginDesk.Refused(await InstallAsync(signer), "PS4225");
    }

    [Fact]
    public async Task What_was_signed_with_a_certificate_that_is_revoked_afterwards_goes_out_of_use_and_says_why()
    {
        var (first, second) = (certificates.SelfSigned("Ena"), certificates.SelfSigned("Andra"));
        PluginDesk.Fine(await InstallAsync(first));
        PluginDesk.Fine(await desk.InstallAsync(Package with { Version = "2.0.0" }, "--new-owner", PluginDesk.Signed(Package with { Version = "2.0.0" }, second)));
        desk.Policy($"revoked: [\"{ThumbprintOf(second)}\"]\n");

        var plugin = desk.Plugin()!;
        Assert.Equal(PluginStatus.Refused, plugin.Status);
        Assert.Contains("Andra", plugin.Reason.Swedish, StringComparison.Ordinal);
        Assert.Contains("plugin rollback", plugin.Reason.Swedish, StringComparison.Ordinal);
        Assert.Contains("plugin rollback", plugin.Reason.English, StringComparison.Ordinal);

        PluginDesk.Fine(await desk.RunAsync("rollback provlanet"));
        Assert.Equal(("1.0.0", PluginStatus.Active), (desk.Plugin()!.Version, desk.Plugin()!.Status));
        var back = await desk.RunAsync("rollback provlanet --to 2.0.0");
        Assert.Equal(1, back.ExitCode);
        Assert.Contains("återkallat", back.Messages, StringComparison.Ordinal);
        Assert.Equal("1.0.0", desk.Plugin()!.Version);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_revoked_authority_takes_what_rests_on_it_along_whether_it_was_sent_or_lies_here(bool sent)
    {
        var root = certificates.Authority("Roten", null);
        var middle = certificates.Authority("Mellanled", root);
        desk.Policy(SignedBy);
        desk.Trust(root, "rot.pem");
        if (!sent)
        {
            desk.Trust(middle, "mellanled.pem");
        }

        var signer = certificates.Issued("Utgivaren", middle);
        PluginDesk.Fine(await (sent ? InstallAsync(signer, middle) : InstallAsync(signer)));
        desk.Policy($"{SignedBy}revoked: [\"{ThumbprintOf(middle)}\"]\n");
        Assert.Equal(PluginStatus.Refused, desk.Plugin()!.Status);
        Assert.Contains("vilar på", desk.Plugin()!.Reason.Swedish, StringComparison.Ordinal);

        var again = await desk.InstallAsync(Package with { Version = "2.0.0" }, signature: sent ? PluginDesk.Signed(Package with { Version = "2.0.0" }, signer, middle) : PluginDesk.Signed(Package with { Version = "2.0.0" }, signer));
        PluginDesk.Refused(again, "PS4225");
    }

    [Fact]
    public async Task A_stricter_policy_takes_what_is_not_signed_out_of_use_and_a_signature_brings_it_back()
    {
        await desk.HasAsync(Package);
        desk.Policy(SignedBy);
        Assert.Equal(PluginStatus.Refused, desk.Plugin()!.Status);
        Assert.Contains("plugin-policy.yaml", desk.Plugin()!.Reason.Swedish, StringComparison.Ordinal);

        // The owner was known by the contact so far and is known by the signature from now on.
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        PluginDesk.Fine(await InstallAsync(signer));
        Assert.Equal((PluginStatus.Active, PluginTrust.Valid), (desk.Plugin()!.Status, desk.Plugin()!.Trust));
        PluginDesk.Fine(await desk.RunAsync("verify"));
    }

    [Fact]
    public async Task A_certificate_that_is_laid_here_afterwards_counts_when_the_package_is_installed_again()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        PluginDesk.Fine(await InstallAsync(signer));
        Assert.Equal(PluginTrust.Untrusted, desk.Plugin()!.Trust);
        desk.Trust(signer);
        PluginDesk.Fine(await InstallAsync(signer));
        Assert.Equal(PluginTrust.Valid, desk.Plugin()!.Trust);
    }

    [Theory]
    [InlineData("data: whatever\n")]
    [InlineData("dta: hash\n")]
    [InlineData("revoked: [abc]\n")]
    [InlineData("data: [\n")]
    [InlineData("")]
    public async Task Under_a_policy_that_cannot_be_read_nothing_is_let_in_and_nothing_installed_is_used(string policy)
    {
        await desk.HasAsync(Package);
        desk.Policy(policy);
        PluginDesk.Refused(await desk.InstallAsync(Package with { Version = "2.0.0" }), "PS4220");
        Assert.Equal(PluginStatus.Refused, desk.Plugin()!.Status);
        Assert.Contains("plugin-policy.yaml", desk.Plugin()!.Reason.Swedish, StringComparison.Ordinal);
        Assert.Equal(2, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));
    }

    [Fact]
    public async Task The_owner_is_who_signed()
    {
        var authority = certificates.Authority("Roten", null);
        var signer = certificates.Issued("Utgivaren", authority);
        PluginDesk.Fine(await InstallAsync(signer, authority));
        var next = Package with { Version = "2.0.0" };
        PluginDesk.Refused(await desk.InstallAsync(next), "PS4231");
        PluginDesk.Refused(await InstallAsync(certificates.SelfSigned("Utgivaren"), next), "PS4231");
        PluginDesk.Refused(await InstallAsync(certificates.Issued("En annan", authority), next), "PS4231");

        // The same name under the same authority is the same one with a renewed certificate.
        PluginDesk.Fine(await InstallAsync(certificates.Issued("Utgivaren", authority), next));
        PluginDesk.Fine(await desk.InstallAsync(Package with { Version = "3.0.0" }, "--new-owner"));
    }

    private Task<Storage.CommandRun> InstallAsync(X509Certificate2 signer, params X509Certificate2[] sent) =>
        desk.InstallAsync(Package, signature: PluginDesk.Signed(Package, signer, sent));

    private Task<Storage.CommandRun> InstallAsync(X509Certificate2 signer, SomePackage package) =>
        desk.InstallAsync(package, signature: PluginDesk.Signed(package, signer));

    private static string ThumbprintOf(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant();

    private static byte[] Attached(X509Certificate2 signer)
    {
        var cms = new SignedCms(new ContentInfo(Package.Zip()), detached: false);
        cms.ComputeSignature(new CmsSigner(signer), silent: true);
        return cms.Encode();
    }
}
