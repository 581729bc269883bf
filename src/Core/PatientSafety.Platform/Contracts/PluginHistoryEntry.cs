using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>That a plugin was seen in a state that differs from the one before.</summary>
public sealed record PluginHistoryEntry
{
    /// <summary>The status word of a plugin whose folder is gone.</summary>
    public const string Removed = "removed";

    public required Guid Id { get; init; }

    public required string PluginId { get; init; }

    /// <summary>The name of its folder, without the path to it.</summary>
    public required string Folder { get; init; }

    /// <summary>The region it speaks for, or null where it could not be read.</summary>
    public string? RegionId { get; init; }

    public string? Version { get; init; }

    /// <summary>The word of a <see cref="PluginOrigin"/>.</summary>
    public required string Origin { get; init; }

    /// <summary>The word of a <see cref="PluginStatus"/>, or <see cref="Removed"/>.</summary>
    public required string Status { get; init; }

    public required Text Reason { get; init; }

    public string? ContentHash { get; init; }

    /// <summary>When it was seen, in UTC.</summary>
    public required DateTimeOffset SeenAt { get; init; }
}
