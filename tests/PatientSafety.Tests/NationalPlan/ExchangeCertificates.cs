using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>Certificates for one test. Their keys are gone when it is done.</summary>
internal sealed class ExchangeCertificates : IDisposable
{
    private readonly List<IDisposable> made = [];

    public static DateTimeOffset Day(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public void Dispose() => made.ForEach(thing => thing.Dispose());

    public T Keep<T>(T thing)
        where T : IDisposable
    {
        made.Add(thing);
        return thing;
    }

    public X509Certificate2 SelfSigned(string name) => Keep(Request(name, out _).CreateSelfSigned(Day(2026), Day(2028)));

    public X509Certificate2 Authority(string name, X509Certificate2? issuer, int from = 2026, int to = 2030)
    {
        var request = Request(name, out var key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return issuer is null ? Keep(request.CreateSelfSigned(Day(from), Day(to))) : Signed(request, key, issuer, 2026, 2028);
    }

    public X509Certificate2 Issued(string name, X509Certificate2 issuer, int from = 2026, int to = 2028) => Signed(Request(name, out var key), key, issuer, from, to);

    private X509Certificate2 Signed(CertificateRequest request, ECDsa key, X509Certificate2 issuer, int from, int to)
    {
        // The framework itself refuses to issue with a certificate that may not; a forger would not ask it.
        using var own = issuer.GetECDsaPrivateKey()!;
        using var bare = request.Create(issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(own), Day(from), Day(to), RandomNumberGenerator.GetBytes(8));
        return Keep(bare.CopyWithPrivateKey(key));
    }

    private CertificateRequest Request(string name, out ECDsa key)
    {
        key = Keep(ECDsa.Create(ECCurve.NamedCurves.nistP256));
        return new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
    }
}
