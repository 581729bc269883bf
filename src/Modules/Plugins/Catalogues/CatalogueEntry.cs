using System.Collections.Immutable;

namespace PatientSafety.Plugins.Catalogues;

/// <summary>A package that a catalogue offers.</summary>
internal sealed record CatalogueEntry
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Region { get; init; }

    /// <summary>The versions of the core that it works with, as written.</summary>
    public required string Core { get; init; }

    public ImmutableArray<string> Editions { get; init; } = [];

    public required bool Code { get; init; }

    /// <summary>SHA-256 of the package.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The package's name in the catalogue's folder; its signature, where there is one, lies beside it.</summary>
    public required string File { get; init; }
}
