using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>The certificates that this installation trusts, from the data folder's folder <c>trust</c>.</summary>
internal sealed class Trust : IDisposable
{
    private const string Pem = "-----BEGIN CERTIFICATE-----";
    private static readonly string[] Endings = [".cer", ".crt", ".pem"];
    private readonly X509Certificate2Collection certificates = [];

    public bool IsAsked { get; private set; }

    public static Trust In(DataFolder folder, ICollection<Finding> findings)
    {
        var trust = new Trust();
        foreach (var path in Files(folder.Trust))
        {
            trust.IsAsked = true;
            trust.Add(path, findings);
        }

        return trust;
    }

    /// <summary>Whether a certificate lies in the folder itself, or was issued in an unbroken line by one that does.</summary>
    /// <remarks>
    /// One that lies there holds for as long as somebody lets it lie there. One that was issued by it holds for the days written in it.
    /// Nothing is asked of the network: installations may have none, so there is no list of what has been revoked.
    /// </remarks>
    public bool Covers(X509Certificate2 signer, X509Certificate2Collection sent, DateTimeOffset now)
    {
        if (Holds(signer))
        {
            return true;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(certificates);
        chain.ChainPolicy.ExtraStore.AddRange(certificates);
        chain.ChainPolicy.ExtraStore.AddRange(sent);
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = now.LocalDateTime;
        // Who may vouch is decided below: an issuer in the folder need not be at the top of its line.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
        return chain.Build(signer) && chain.ChainElements.Any(link => Holds(link.Certificate));
    }

    public void Dispose()
    {
        foreach (var certificate in certificates)
        {
            certificate.Dispose();
        }
    }

    private static ImmutableArray<string> Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]
        : [];

    private bool Holds(X509Certificate2 certificate) => certificates.Any(held => held.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span));

    private void Add(string path, ICollection<Finding> findings)
    {
        var before = certificates.Count;
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (Encoding.UTF8.GetString(bytes) is var text && text.Contains(Pem, StringComparison.Ordinal))
            {
                certificates.ImportFromPem(text);
            }
            else
            {
                certificates.Add(X509CertificateLoader.LoadCertificate(bytes));
            }
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            // Said below, where a file without any certificate is said too.
        }

        if (certificates.Count == before)
        {
            var name = Path.GetFileName(path);
            findings.Add(ExchangeFindings.TrustUnreadable.At(new($"trust/{name}"), new($"{name} innehåller inget certifikat som går att läsa.", $"{name} holds no certificate that can be read.")));
        }
    }
}
