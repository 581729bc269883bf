using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Platform.Signatures;

/// <summary>The certificate that somebody signs with, with its key and those that came with it.</summary>
public sealed class SigningCertificate(X509Certificate2Collection all, X509Certificate2 own) : IDisposable
{
    public byte[] Sign(byte[] signed) => DetachedSignature.Of(signed, own, [.. all.Where(certificate => certificate != own)]);

    /// <summary>Opens it, or says why it cannot be opened.</summary>
    /// <param name="path">The file, PKCS #12.</param>
    /// <param name="passwordFile">The file whose first line is the password, or null. A password on the command line would be seen by others on the machine.</param>
    /// <param name="context">Where to say it.</param>
    public static SigningCertificate? Open(string path, string? passwordFile, CommandContext context)
    {
        X509Certificate2Collection all;
        try
        {
            var password = passwordFile is null ? null : File.ReadLines(passwordFile).FirstOrDefault();
            all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password);
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            context.Messages.WriteLine(context.Say(
                $"Certifikatet {path} kan inte öppnas. Kontrollera filens namn och att lösenordet i --password-file stämmer.",
                $"The certificate {path} cannot be opened. See that the file's name is right and that the password in --password-file is."));
            return null;
        }

        if (all.FirstOrDefault(certificate => certificate.HasPrivateKey) is { } own)
        {
            return new SigningCertificate(all, own);
        }

        context.Messages.WriteLine(context.Say(
            $"Certifikatet {path} saknar sin privata nyckel, som behövs för att skriva under.",
            $"The certificate {path} lacks its private key, which is needed to sign."));
        return null;
    }

    public void Dispose()
    {
        foreach (var certificate in all)
        {
            certificate.Dispose();
        }
    }
}
