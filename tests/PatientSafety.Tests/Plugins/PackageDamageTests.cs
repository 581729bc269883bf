using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Packing;
using PatientSafety.Plugins.Trusting;
using PatientSafety.Tests.NationalPlan;

namespace PatientSafety.Tests.Plugins;

/// <summary>Every byte of a package and of its signature is damaged in turn.</summary>
public sealed class PackageDamageTests
{
    [Fact]
    public void A_package_with_a_damaged_byte_is_refused_or_has_the_same_files()
    {
        var bytes = new SomePackage().With("mer.txt", "mer").Zip();
        var whole = PackageReading.Read(bytes, "x.nupkg", [])!;
        var refused = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var bit in new byte[] { 1, 0x80 })
            {
                byte[] damaged = [.. bytes];
                damaged[at] ^= bit;
                var findings = new List<Finding>();
                if (PackageReading.Read(damaged, "x.nupkg", findings) is { } package)
                {
                    Assert.Equal(whole.Files.Keys, package.Files.Keys);
                    Assert.All(whole.Manifest.Files, file => Assert.Equal(file.Value, Package.HashOf(package.Files[file.Key])));
                }
                else
                {
                    Assert.Contains(findings, finding => finding.Severity == Severity.Error);
                    refused++;
                }
            }
        }

        // Most of it is looked at by something; the rest are dates and the like.
        Assert.True(refused > bytes.Length, $"{refused} of {bytes.Length * 2}");
    }

    [Fact]
    public void A_package_that_is_cut_anywhere_is_refused()
    {
        var bytes = new SomePackage().Zip();
        for (var length = 0; length < bytes.Length; length += 7)
        {
            Assert.Null(PackageReading.Read(bytes[..length], "x.nupkg", []));
        }
    }

    [Fact]
    public void A_signature_with_a_damaged_byte_makes_nobody_else_trusted()
    {
        using var desk = new PluginDesk();
        using var certificates = new ExchangeCertificates();
        var signer = certificates.SelfSigned("Utgivaren");
        desk.Trust(signer);
        var bytes = new SomePackage().Zip();
        var signature = PluginDesk.Signed(new SomePackage(), signer);
        var data = new DataFolder(desk.Data);
        PackageTrust Of(byte[] tried) => PackageTrust.Of(bytes, tried, Demand.SignedBy, TrustPolicy.Usual, data, desk.Clock.Now);
        Assert.Equal(PluginTrust.Valid, Of(signature).State);
        for (var at = 0; at < signature.Length; at += 3)
        {
            byte[] damaged = [.. signature];
            damaged[at] ^= 4;
            var trust = Of(damaged);
            Assert.True(trust.State != PluginTrust.Valid || trust.Signer == Signer.Of(signer), $"Byte {at}");
        }
    }
}
