using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>A version of a region's plan that entries were made under.</summary>
internal sealed class PlanVersionRow : IAppendOnly
{
    public required int Number { get; init; }

    public required string RegionId { get; init; }

    /// <summary>The plugin's version, where it has one.</summary>
    public string? Version { get; init; }

    /// <summary>SHA-256 of plan.yaml in lower-case hex.</summary>
    public required string ContentHash { get; init; }

    public required DateTimeOffset SeenAtUtc { get; init; }
}
