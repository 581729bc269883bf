using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using PatientSafety.Core.Findings;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Signs an exchange file, and finds out whose signature is on one. Detached CMS, RFC 5652.</summary>
internal static class ExchangeSignature
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string Sha384 = "2.16.840.1.101.3.4.2.2";
    private const string Sha512 = "2.16.840.1.101.3.4.2.3";

    public static string Of(byte[] signed, X509Certificate2 certificate, X509Certificate2Collection others)
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
        return Convert.ToBase64String(cms.Encode());
    }

    /// <summary>The signer's name, or null where there is no signature or one that does not hold.</summary>
    public static string? SignerOf(ExchangeFile file, byte[] signed, string name, Trust trust, DateTimeOffset now, ICollection<Finding> findings)
    {
        var place = new SourceLocation(name);
        if (file.Signature is null)
        {
            findings.Add(trust.IsAsked
                ? ExchangeFindings.NotTrusted.At(place, new("Filen är inte underskriven.", "The file is not signed."))
                : ExchangeFindings.NobodyVouches.At(place, new("Filen är inte underskriven. Den är hel, men vem den kommer från vet bara du.", "The file is not signed. It is whole, but only you know whom it comes from.")));
            return null;
        }

        var cms = new SignedCms(new ContentInfo(signed), detached: true);
        if (Problem(cms, file.Signature, signed) is { } problem)
        {
            findings.Add(ExchangeFindings.BadSignature.At(place, problem));
            return null;
        }

        var certificate = cms.SignerInfos[0].Certificate!;
        var signer = ExchangeReading.Shown(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false));
        if (!trust.IsAsked)
        {
            findings.Add(ExchangeFindings.NobodyVouches.At(place, new(
                $"Filen är underskriven av ”{signer}”, men ingen här har gått i god för den underskriften.", $"The file is signed by “{signer}”, but nobody here has vouched for that signature.")));
        }
        else if (!trust.Covers(certificate, cms.Certificates, now))
        {
            findings.Add(ExchangeFindings.NotTrusted.At(place, new(
                $"Filen är underskriven av ”{signer}”, som inte hör till dem som den här installationen litar på.", $"The file is signed by “{signer}”, who is not among those whom this installation trusts.")));
        }

        return signer;
    }

    private static Core.Text? Problem(SignedCms cms, string signature, byte[] signed)
    {
        try
        {
            cms.Decode(Convert.FromBase64String(signature));
            // A signature that brings its own content would be checked against that, and say nothing of this file.
            if (!cms.Detached || !cms.ContentInfo.Content.AsSpan().SequenceEqual(signed))
            {
                return new("Underskriften gäller ett eget innehåll och inte filens.", "The signature is about a content of its own and not the file's.");
            }

            if (cms.SignerInfos.Count != 1 || cms.SignerInfos[0] is not { Certificate: not null, DigestAlgorithm.Value: Sha256 or Sha384 or Sha512 })
            {
                return new("Underskriften ska ha en undertecknare, med certifikat, och SHA-2.", "The signature is to have one signer, with a certificate, and SHA-2.");
            }

            cms.CheckSignature(verifySignatureOnly: true);
            return null;
        }
        catch (FormatException)
        {
            return new("Underskriften är inte skriven i base64.", "The signature is not written in base64.");
        }
        catch (CryptographicException)
        {
            return new("Underskriften stämmer inte med filens innehåll.", "The signature does not agree with the file's content.");
        }
    }
}
