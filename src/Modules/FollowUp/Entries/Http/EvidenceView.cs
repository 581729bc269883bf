using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Entries.Reading;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>A piece of evidence as JSON shows it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">The link; of a file the address below the root from which it can be had.</param>
/// <param name="Sha256">Of a file its hash.</param>
/// <param name="Bytes">Of a file how long it is.</param>
internal sealed record EvidenceView(string Title, string Url, string? Sha256, long? Bytes)
{
    public static EvidenceView Of(StoredEvidence evidence, string regionId) =>
        new(evidence.Title, evidence.Url ?? $"/{EvidenceApi.AddressOf(regionId, evidence)}", evidence.FileHash, evidence.Bytes);
}
