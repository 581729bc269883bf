using System.Collections.Immutable;

namespace PatientSafety.Plugins.Trusting;

/// <summary>What a policy wants to know of a package before it is used.</summary>
/// <param name="Level">How much.</param>
/// <param name="Signers">Whose signature counts, as SHA-256 thumbprints or names of files in <c>trust/plugins</c>; empty for everybody there.</param>
internal sealed record Demand(DemandLevel Level, ImmutableArray<string> Signers)
{
    public static Demand Hash { get; } = new(DemandLevel.Hash, []);

    public static Demand SignedBy { get; } = new(DemandLevel.SignedBy, []);
}
