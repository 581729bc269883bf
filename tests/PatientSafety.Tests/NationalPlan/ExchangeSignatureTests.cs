using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Exchange;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>Who has signed a file, and whether anybody here trusts them. The certificates are made here and thrown away.</summary>
public sealed class ExchangeSignatureTests : IAsyncDisposable
{
    private const string Password = "lösen ord";
    private static readonly Edition Next = Some.Edition("agera-2030");
    private readonly ExchangeInstallation there = new();
    private readonly ExchangeInstallation here = new();
    private readonly ExchangeCertificates certificates = new();

    public async ValueTask DisposeAsync()
    {
        certificates.Dispose();
        await there.DisposeAsync();
        await here.DisposeAsync();
    }

    [Theory]
    [InlineData("utgivare.cer", false)]
    [InlineData("utgivare.crt", false)]
    [InlineData("utgivare.pem", true)]
    [InlineData("utgivare.cer", true)]
    public async Task A_file_signed_by_somebody_who_is_trusted_is_taken_in(string file, bool pem)
    {
        var signer = certificates.SelfSigned("Utgivaren");
        Trust(file, signer, pem);

        var result = await here.ImportAsync(await SignedAsync(signer));

        Assert.Equal(ImportOutcome.New, result.Outcome);
        Assert.Empty(result.Findings);
        Assert.Contains("Underskriven av Utgivaren.", here.Plans.Versions(Next.Id).Single().Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_rsa_key_does_as_well()
    {
        var key = certificates.Keep(RSA.Create(2048));
        var signer = certificates.Keep(new CertificateRequest("CN=Utgivaren", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(ExchangeCertificates.Day(2026), ExchangeCertificates.Day(2027)));
        Trust("utgivare.cer", signer);

        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await SignedAsync(signer))).Outcome);
    }

    [Fact]
    public async Task Where_nobody_is_trusted_it_is_said_who_signed()
    {
        var result = await here.ImportAsync(await SignedAsync(certificates.SelfSigned("Utgivaren")));

        Assert.Equal(ImportOutcome.New, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(ExchangeFindings.NobodyVouches, finding.Kind);
        Assert.Contains("Utgivaren", finding.Message.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_is_trusted_an_unsigned_file_is_refused()
    {
        Trust("utgivare.cer", certificates.SelfSigned("Utgivaren"));
        await there.PublishAsync(Next);

        await RefusedAsync(await there.ExportAsync(Next.Id), ExchangeFindings.NotTrusted);
    }

    [Fact]
    public async Task Somebody_elses_signature_is_refused_also_under_the_same_name()
    {
        Trust("utgivare.cer", certificates.SelfSigned("Utgivaren"));

        await RefusedAsync(await SignedAsync(certificates.SelfSigned("Utgivaren")), ExchangeFindings.NotTrusted);
    }

    [Fact]
    public async Task A_certificate_issued_by_one_that_is_trusted_is_trusted()
    {
        var authority = certificates.Authority("Myndigheten", issuer: null);
        Trust("myndighet.crt", authority);

        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await SignedAsync(certificates.Issued("Utgivaren", authority)))).Outcome);
    }

    [Fact]
    public async Task An_issuer_in_the_middle_may_be_the_one_that_is_trusted()
    {
        var top = certificates.Authority("Roten", issuer: null);
        var middle = certificates.Authority("Myndigheten", top);
        Trust("myndighet.crt", middle);

        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await SignedAsync(certificates.Issued("Utgivaren", middle)))).Outcome);
        await RefusedAsync(await SignedAsync(certificates.Issued("Annan", top), again: true), ExchangeFindings.NotTrusted, left: "1 0 0");
    }

    [Fact]
    public async Task The_issuer_in_the_middle_may_come_with_the_signature()
    {
        var top = certificates.Authority("Roten", issuer: null);
        var middle = certificates.Authority("Myndigheten", top);
        Trust("rot.crt", top);

        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await SignedAsync(certificates.Issued("Utgivaren", middle), middle))).Outcome);
    }

    [Fact]
    public async Task Who_only_says_that_a_trusted_one_issued_it_is_refused()
    {
        Trust("myndighet.crt", certificates.Authority("Myndigheten", issuer: null));
        var namesake = certificates.Authority("Myndigheten", issuer: null);

        await RefusedAsync(await SignedAsync(certificates.Issued("Utgivaren", namesake), namesake), ExchangeFindings.NotTrusted);
    }

    [Fact]
    public async Task A_certificate_that_may_not_issue_others_vouches_for_none()
    {
        var person = certificates.SelfSigned("Utgivaren");
        Trust("utgivare.crt", person);

        await RefusedAsync(await SignedAsync(certificates.Issued("Bekant", person)), ExchangeFindings.NotTrusted);
    }

    [Fact]
    public async Task An_issued_certificate_holds_for_its_days_and_one_in_the_folder_as_long_as_it_lies_there()
    {
        var authority = certificates.Authority("Myndigheten", issuer: null, to: 2050);
        var path = await SignedAsync(certificates.Issued("Utgivaren", authority));
        Trust("myndighet.crt", authority);
        here.Clock.Now = ExchangeCertificates.Day(2035);
        await RefusedAsync(path, ExchangeFindings.NotTrusted);

        var own = certificates.SelfSigned("Egen");
        Trust("egen.cer", own);
        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await SignedAsync(own, again: true))).Outcome);
    }

    [Fact]
    public async Task A_certificate_in_the_folder_that_cannot_be_read_is_refused_rather_than_passed_over()
    {
        Directory.CreateDirectory(here.Folder.Data.Trust);
        await File.WriteAllTextAsync(Path.Combine(here.Folder.Data.Trust, "skadad.cer"), "nonsense", TestContext.Current.CancellationToken);
        await there.PublishAsync(Next);

        await RefusedAsync(await there.ExportAsync(Next.Id), ExchangeFindings.TrustUnreadable);
    }

    [Fact]
    public async Task The_signature_of_another_file_is_refused()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        var other = await FileAsync(await SignedAsync(signer));
        await there.PublishAsync(Next with { Version = "1.0.1" });
        var path = await there.ExportAsync(Next.Id);

        await SignAsync(path, _ => other.Signature!);

        await RefusedAsync(path, ExchangeFindings.BadSignature);
    }

    [Fact]
    public async Task A_signature_that_brings_its_own_content_is_refused()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        Trust("utgivare.cer", signer);
        var path = await SignedAsync(signer);

        await SignAsync(path, _ =>
        {
            var cms = new SignedCms(new ContentInfo("something else"u8.ToArray()), detached: false);
            cms.ComputeSignature(new CmsSigner(signer) { IncludeOption = X509IncludeOption.EndCertOnly });
            return Convert.ToBase64String(cms.Encode());
        });

        await RefusedAsync(path, ExchangeFindings.BadSignature);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("MIIB")]
    public async Task What_is_no_signature_is_refused(string signature)
    {
        var path = await SignedAsync(certificates.SelfSigned("Utgivaren"));

        await SignAsync(path, _ => signature);

        await RefusedAsync(path, ExchangeFindings.BadSignature);
    }

    [Fact]
    public async Task A_signature_without_its_certificate_is_refused()
    {
        var signer = certificates.SelfSigned("Utgivaren");
        var path = await SignedAsync(signer);

        await SignAsync(path, signed =>
        {
            var cms = new SignedCms(new ContentInfo(signed), detached: true);
            cms.ComputeSignature(new CmsSigner(signer) { IncludeOption = X509IncludeOption.None });
            return Convert.ToBase64String(cms.Encode());
        });

        await RefusedAsync(path, ExchangeFindings.BadSignature);
    }

    [Fact]
    public async Task A_wrong_password_is_said_and_nothing_is_written()
    {
        var pfx = Pfx(certificates.SelfSigned("Utgivaren"), []);
        var run = await there.RunAsync($"export agera-2025 --to \"{there.Work.Path}\" --sign \"{pfx}\" --password-file \"{there.Work.Write("wrong.txt", "wrong\n")}\"");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains("kan inte öppnas", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(there.Work.Path, "*.json"));
    }

    [Fact]
    public async Task A_certificate_without_its_key_cannot_sign()
    {
        var bare = certificates.Keep(X509CertificateLoader.LoadCertificate(certificates.SelfSigned("Utgivaren").RawData));
        var run = await there.RunAsync($"export agera-2025 --to \"{there.Work.Path}\" {Options(bare)}");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains("saknar sin privata nyckel", run.Messages, StringComparison.Ordinal);
    }

    private static async Task<ExchangeFile> FileAsync(string path) =>
        JsonSerializer.Deserialize<ExchangeFile>(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), ExchangeText.Options)!;

    private static async Task SignAsync(string path, Func<byte[], string> sign)
    {
        var file = await FileAsync(path);
        await File.WriteAllTextAsync(path, ExchangeText.Of(file with { Signature = sign(ExchangeText.SignedBytes(file)) }), TestContext.Current.CancellationToken);
    }

    private void Trust(string file, X509Certificate2 certificate, bool pem = false)
    {
        Directory.CreateDirectory(here.Folder.Data.Trust);
        File.WriteAllBytes(Path.Combine(here.Folder.Data.Trust, file), pem ? Encoding.UTF8.GetBytes("För utgivaren:\n" + certificate.ExportCertificatePem()) : certificate.RawData);
    }

    private string Pfx(X509Certificate2 certificate, X509Certificate2[] others)
    {
        var path = there.Work.At($"{Guid.CreateVersion7():n}.pfx");
        X509Certificate2Collection all = [certificate, .. others.Select(other => certificates.Keep(X509CertificateLoader.LoadCertificate(other.RawData)))];
        File.WriteAllBytes(path, all.Export(X509ContentType.Pkcs12, Password)!);
        return path;
    }

    private string Options(X509Certificate2 signer, params X509Certificate2[] others) =>
        $"--sign \"{Pfx(signer, others)}\" --password-file \"{there.Work.Write("password.txt", Password + "\n")}\"";

    private Task<string> SignedAsync(X509Certificate2 signer, params X509Certificate2[] others) => SignedAsync(signer, again: false, others);

    private async Task<string> SignedAsync(X509Certificate2 signer, bool again, params X509Certificate2[] others)
    {
        if (!again)
        {
            await there.PublishAsync(Next);
        }

        return await there.ExportAsync(Next.Id, Options(signer, others) + " --force");
    }

    private async Task RefusedAsync(string path, FindingKind kind, string left = "0 0 0")
    {
        var result = await here.ImportAsync(path);
        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Kind == kind);
        Assert.Equal(left, here.Rows());
    }
}
