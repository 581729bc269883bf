using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Plugins.Trusting;

/// <summary>What this installation wants to know of packages before it uses them.</summary>
/// <param name="Data">Of packages that hold data only.</param>
/// <param name="Code">Of packages that hold code.</param>
/// <param name="Revoked">SHA-256 thumbprints of certificates that are not to be trusted any more.</param>
internal sealed record TrustPolicy(Demand Data, Demand Code, ImmutableHashSet<string> Revoked)
{
    public const string FileName = "plugin-policy.yaml";

    /// <summary>Where nobody has said anything: data is let in, code only from those who are trusted.</summary>
    public static TrustPolicy Usual { get; } = new(Demand.Hash, Demand.SignedBy, []);

    public static string PathIn(DataFolder data) => Path.Combine(data.Path, FileName);

    /// <summary>The policy, or null where there is one that cannot be read: then nothing is let in, for who knows what it says.</summary>
    public static TrustPolicy? Read(DataFolder data, ICollection<Finding> findings)
    {
        var path = PathIn(data);
        if (!File.Exists(path))
        {
            return Usual;
        }

        var found = new List<Finding>();
        var policy = YamlFile.Read(path, FileName, found) is { } file ? MapReader.Read(file, found, Read) : null;
        foreach (var finding in found.Where(finding => finding.Severity == Severity.Error))
        {
            findings.Add(TrustFindings.PolicyUnreadable.At(finding.Location, finding.Message, finding.Remedy));
        }

        return found.Any(finding => finding.Severity == Severity.Error) ? null : policy;
    }

    /// <summary>A thumbprint as people copy it, as we compare it.</summary>
    public static string Normal(string thumbprint) => thumbprint.Replace(":", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    public Demand For(bool code) => code ? Code : Data;

    private static TrustPolicy Read(MapReader policy) => new(
        DemandIn(policy, "data") ?? Usual.Data,
        DemandIn(policy, "code") ?? Usual.Code,
        [.. policy.Scalars("revoked").Select(written => Thumbprint(policy, written))]);

    /// <summary>A word, or <c>signed-by</c> with those whose signature counts.</summary>
    private static Demand? DemandIn(MapReader policy, string key)
    {
        foreach (var level in Enum.GetValues<DemandLevel>())
        {
            if (policy.IsWord(key, Words.Of(level)))
            {
                return new Demand(level, []);
            }
        }

        return policy.Map(key, demand => new Demand(DemandLevel.SignedBy, demand.Strings("signed-by")));
    }

    private static string Thumbprint(MapReader policy, YamlScalar written)
    {
        const int Digits = 64;
        var plain = Normal(written.Value);
        if (plain.Length != Digits || !plain.All(char.IsAsciiHexDigitLower))
        {
            policy.Wrong("revoked", written, new Text("ett SHA-256-fingeravtryck i 64 hexadecimala siffror", "a SHA-256 thumbprint in 64 hexadecimal digits"));
        }

        return plain;
    }
}
