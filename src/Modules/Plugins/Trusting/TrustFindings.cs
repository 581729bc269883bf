using PatientSafety.Core.Findings;

namespace PatientSafety.Plugins.Trusting;

/// <summary>What can stand in the way of trusting a package.</summary>
internal static class TrustFindings
{
    public static FindingKind PolicyUnreadable { get; } = new("PS4220", Severity.Error,
        new("Reglerna för vad som får installeras går inte att läsa", "The policy of what may be installed cannot be read"),
        new("Rätta plugin-policy.yaml i datamappen. Tills dess tas inget instick emot.", "Mend plugin-policy.yaml in the data folder. Until then no plugin is taken in."));

    public static FindingKind NotSigned { get; } = new("PS4221", Severity.Error,
        new("Paketet är inte underskrivet", "The package is not signed"),
        new("Be utgivaren om underskriften (filen som slutar på .p7s). Kod utan underskrift kan släppas in för just det här paketet med --allow-code och ett skäl.", "Ask the issuer for the signature (the file that ends with .p7s). Code without one can be let in for this very package with --allow-code and a reason."));

    public static FindingKind SignatureFails { get; } = new("PS4222", Severity.Error,
        new("Underskriften gäller inte det här paketet", "The signature is not for this package"),
        new("Installera inte paketet. Hämta paket och underskrift på nytt från utgivaren.", "Do not install the package. Fetch package and signature again from the issuer."));

    public static FindingKind NotTrusted { get; } = new("PS4223", Severity.Error,
        new("Ingen som den här installationen litar på har skrivit under paketet", "Nobody whom this installation trusts has signed the package"),
        new("Lägg utgivarens certifikat i datamappens mapp ”trust/plugins”, om ni litar på utgivaren.", "Put the issuer’s certificate into the data folder’s folder “trust/plugins”, if you trust the issuer."));

    public static FindingKind Expired { get; } = new("PS4224", Severity.Error,
        new("Paketet är underskrivet med ett certifikat som inte gäller i dag", "The package is signed with a certificate that does not hold today"),
        new("Be utgivaren skriva under paketet med ett certifikat som gäller.", "Ask the issuer to sign the package with a certificate that holds."));

    public static FindingKind Revoked { get; } = new("PS4225", Severity.Error,
        new("Paketet är underskrivet med ett certifikat som är återkallat här", "The package is signed with a certificate that is revoked here"),
        new("Be utgivaren om ett paket som är underskrivet med en annan nyckel.", "Ask the issuer for a package that is signed with another key."));

    public static FindingKind CodeAllowed { get; } = new("PS4226", Severity.Note,
        new("Kod som reglerna inte släpper in har släppts in för hand", "Code that the policy does not let in was let in by hand"),
        new("Be utgivaren om ett underskrivet paket.", "Ask the issuer for a signed package."));
}
