using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using PatientSafety.Core;

namespace PatientSafety.Platform.Signatures;

/// <summary>A signature that lies apart from what it signs: detached CMS, RFC 5652, as <c>openssl cms -sign -binary</c> makes it.</summary>
/// <param name="Signer">The certificate of whoever signed.</param>
/// <param name="Sent">The certificates that came with the signature.</param>
public sealed record DetachedSignature(X509Certificate2 Signer, X509Certificate2Collection Sent)
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string Sha384 = "2.16.840.1.101.3.4.2.2";
    private const string Sha512 = "2.16.840.1.101.3.4.2.3";

    public static byte[] Of(byte[] signed, X509Certificate2 certificate, X509Certificate2Collection others)
    {
        // Only what was given goes along: looking for issuers would ask the network.
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(others);
        var cms = new SignedCms(new ContentInfo(signed), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>Finds out whose signature it is, and that it holds for the content. Whether the signer is trusted is another question.</summary>
    public static bool TryRead(ReadOnlySpan<byte> signature, byte[] signed, [NotNullWhen(true)] out DetachedSignature? read, [NotNullWhen(false)] out Text? problem)
    {
        read = null;
        var cms = new SignedCms(new ContentInfo(signed), detached: true);
        try
        {
            cms.Decode(signature);
            // A signature that brings its own content would be checked against that, and say nothing of this one.
            if (!cms.Detached || !cms.ContentInfo.Content.AsSpan().SequenceEqual(signed))
            {
                problem = new("Underskriften gäller ett eget innehåll och inte filens.", "The signature is about a content of its own and not the file's.");
                return false;
            }

            if (cms.SignerInfos.Count != 1 || cms.SignerInfos[0] is not { Certificate: { } signer, DigestAlgorithm.Value: Sha256 or Sha384 or Sha512 })
            {
                problem = new("Underskriften ska ha en undertecknare, med certifikat, och SHA-2.", "The signature is to have one signer, with a certificate, and SHA-2.");
                return false;
            }

            cms.CheckSignature(verifySignatureOnly: true);
            // A certificate is taken apart only when it is asked; one that cannot be is noticed here and not where somebody asks.
            foreach (var certificate in cms.Certificates.Append(signer))
            {
                _ = (certificate.NotBefore, certificate.NotAfter, certificate.Subject, certificate.Issuer);
            }

            read = new DetachedSignature(signer, cms.Certificates);
            problem = null;
            return true;
        }
        catch (CryptographicException)
        {
            problem = new("Underskriften stämmer inte med filens innehåll.", "The signature does not agree with the file's content.");
            return false;
        }
    }
}
