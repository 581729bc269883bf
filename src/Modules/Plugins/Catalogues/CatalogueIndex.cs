using System.Collections.Immutable;

namespace PatientSafety.Plugins.Catalogues;

/// <summary>What <c>index.json</c> of a catalogue holds.</summary>
internal sealed record CatalogueIndex
{
    public const int KnownFormat = 1;

    public required int Format { get; init; }

    public required ImmutableArray<CatalogueEntry> Packages { get; init; }
}
