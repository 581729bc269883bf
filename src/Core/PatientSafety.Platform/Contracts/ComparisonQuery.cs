using System.Collections.Immutable;

namespace PatientSafety.Platform.Contracts;

/// <summary>What to compare.</summary>
/// <param name="RegionIds">The regions; empty for all.</param>
/// <param name="EditionId">The edition that is the frame; null for the latest.</param>
public sealed record ComparisonQuery(ImmutableArray<string> RegionIds, string? EditionId);
