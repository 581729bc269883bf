using PatientSafety.Platform.Storage;

namespace PatientSafety.Regions.History;

/// <summary>A row of the register. Words rather than numbers, so that the table can be read without the program.</summary>
internal sealed class PluginHistoryRow : IAppendOnly
{
    public required Guid Id { get; init; }

    public required string PluginId { get; init; }

    public required string Folder { get; init; }

    public string? RegionId { get; init; }

    public string? Version { get; init; }

    public required string Origin { get; init; }

    public required string Status { get; init; }

    public required string ReasonSv { get; init; }

    public string? ReasonEn { get; init; }

    public string? ContentHash { get; init; }

    public required DateTimeOffset SeenAtUtc { get; init; }
}
