using System.Security.Cryptography.X509Certificates;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Signatures;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Finds out whose signature is on an exchange file, and whether that is enough here.</summary>
internal static class ExchangeSignature
{
    /// <summary>The signer's name, or null where there is no signature or one that does not hold.</summary>
    public static string? SignerOf(ExchangeFile file, byte[] signed, string name, TrustedCertificates trust, DateTimeOffset now, ICollection<Finding> findings)
    {
        var place = new SourceLocation(name);
        if (file.Signature is null)
        {
            findings.Add(trust.IsAsked
                ? ExchangeFindings.NotTrusted.At(place, new("Filen är inte underskriven.", "The file is not signed."))
                : ExchangeFindings.NobodyVouches.At(place, new("Filen är inte underskriven. Den är hel, men vem den kommer från vet bara du.", "The file is not signed. It is whole, but only you know whom it comes from.")));
            return null;
        }

        if (Read(file.Signature, signed, out var problem) is not { } signature)
        {
            findings.Add(ExchangeFindings.BadSignature.At(place, problem!));
            return null;
        }

        var signer = Shown.Of(signature.Signer.GetNameInfo(X509NameType.SimpleName, forIssuer: false));
        if (!trust.IsAsked)
        {
            findings.Add(ExchangeFindings.NobodyVouches.At(place, new(
                $"Filen är underskriven av ”{signer}”, men ingen här har gått i god för den underskriften.", $"The file is signed by “{signer}”, but nobody here has vouched for that signature.")));
        }
        else if (!trust.Cover(signature.Signer, signature.Sent, now))
        {
            findings.Add(ExchangeFindings.NotTrusted.At(place, new(
                $"Filen är underskriven av ”{signer}”, som inte hör till dem som den här installationen litar på.", $"The file is signed by “{signer}”, who is not among those whom this installation trusts.")));
        }

        return signer;
    }

    private static DetachedSignature? Read(string written, byte[] signed, out Text? problem)
    {
        try
        {
            return DetachedSignature.TryRead(Convert.FromBase64String(written), signed, out var signature, out problem) ? signature : null;
        }
        catch (FormatException)
        {
            problem = new("Underskriften är inte skriven i base64.", "The signature is not written in base64.");
            return null;
        }
    }
}
