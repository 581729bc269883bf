using System.Security.Cryptography.X509Certificates;
using PatientSafety.Platform.Signatures;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Trusting;

/// <summary>Who has signed a package.</summary>
/// <param name="Name">As people know them.</param>
/// <param name="Thumbprint">SHA-256 of the certificate.</param>
/// <param name="Subject">The whole name in the certificate.</param>
/// <param name="Issuer">Who issued it.</param>
internal sealed record Signer(string Name, string Thumbprint, string Subject, string Issuer)
{
    public static Signer Of(X509Certificate2 certificate) => new(
        Shown.Of(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false)),
        TrustedCertificates.ThumbprintOf(certificate),
        certificate.Subject,
        certificate.Issuer);

    /// <summary>Whether it is the same one, though perhaps with a renewed certificate of the same issuer.</summary>
    public bool IsSameAs(Signer other) => Thumbprint == other.Thumbprint || (Subject == other.Subject && Issuer == other.Issuer && Subject != Issuer);
}
