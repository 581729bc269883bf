using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace PatientSafety.Platform.Signatures;

/// <summary>The certificates in a folder, by whom those that this installation trusts are known.</summary>
public sealed class TrustedCertificates : IDisposable
{
    private const string Pem = "-----BEGIN CERTIFICATE-----";
    private static readonly string[] Endings = [".cer", ".crt", ".pem"];
    private readonly X509Certificate2Collection certificates = [];

    /// <summary>Whether there is any file in the folder, readable or not: then signatures are asked for.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>The files that hold no certificate that can be read.</summary>
    public ImmutableArray<string> Unreadable { get; private set; } = [];

    /// <summary>Reads the certificates of a folder.</summary>
    /// <param name="folder">The folder; one that is not there holds none.</param>
    /// <param name="only">The names of the files that count, or null for all.</param>
    public static TrustedCertificates In(string folder, IReadOnlyCollection<string>? only = null)
    {
        var trusted = new TrustedCertificates();
        foreach (var path in Files(folder).Where(path => only?.Contains(Path.GetFileName(path), StringComparer.Ordinal) != false))
        {
            trusted.IsAsked = true;
            if (!trusted.Add(path))
            {
                trusted.Unreadable = trusted.Unreadable.Add(Path.GetFileName(path));
            }
        }

        return trusted;
    }

    /// <summary>Whether a certificate lies in the folder itself, or was issued in an unbroken line by one that does.</summary>
    /// <remarks>
    /// One that lies there holds for as long as somebody lets it lie there. One that was issued by it holds for the days written in it.
    /// Nothing is asked of the network: installations may have none, so there is no list of what has been revoked.
    /// </remarks>
    /// <param name="signer">The certificate.</param>
    /// <param name="sent">Certificates that came with it.</param>
    /// <param name="at">The moment whose validity is asked for, or null for whether it holds on any day at all.</param>
    public bool Cover(X509Certificate2 signer, X509Certificate2Collection sent, DateTimeOffset? at) => !LineTo(signer, sent, at).IsEmpty;

    /// <summary>By which certificates <see cref="Cover"/> finds one covered, as SHA-256 thumbprints in lower-case hex, itself first; empty where it is not.</summary>
    public ImmutableArray<string> LineTo(X509Certificate2 signer, X509Certificate2Collection sent, DateTimeOffset? at)
    {
        if (Holds(signer))
        {
            return [ThumbprintOf(signer)];
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(certificates);
        chain.ChainPolicy.ExtraStore.AddRange(certificates);
        chain.ChainPolicy.ExtraStore.AddRange(sent);
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = at?.LocalDateTime ?? signer.NotBefore;
        // Who may vouch is decided below: an issuer in the folder need not be at the top of its line.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority
            | (at is null ? X509VerificationFlags.IgnoreNotTimeValid : X509VerificationFlags.NoFlag);
        try
        {
            return chain.Build(signer) && chain.ChainElements.Any(link => Holds(link.Certificate)) ? [.. chain.ChainElements.Select(link => ThumbprintOf(link.Certificate))] : [];
        }
        catch (CryptographicException)
        {
            // A line that cannot be followed leads to nobody.
            return [];
        }
    }

    public static string ThumbprintOf(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant();

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

    private bool Add(string path)
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
            // Seen in the count, where a file without any certificate shows too.
        }

        return certificates.Count > before;
    }
}
