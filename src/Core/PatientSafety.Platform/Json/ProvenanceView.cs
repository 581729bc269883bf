using PatientSafety.Core;

namespace PatientSafety.Platform.Json;

/// <summary>Where a statement comes from, as JSON shows it.</summary>
public sealed record ProvenanceView(Attestation Attestation, Source? Source, Text? Note)
{
    public static ProvenanceView Of(IStatement statement) => Of(statement.Provenance);

    public static ProvenanceView Of(Provenance provenance) => new(provenance.Attestation, provenance.Source, provenance.Note);
}
