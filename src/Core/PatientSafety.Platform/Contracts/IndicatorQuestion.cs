using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>Which values of an indicator somebody asks for.</summary>
/// <param name="RegionId">The region.</param>
/// <param name="IndicatorId">The indicator.</param>
public sealed record IndicatorQuestion(string RegionId, string IndicatorId)
{
    /// <summary>The id of the unit, or null for the region as a whole.</summary>
    public string? UnitId { get; init; }

    /// <summary>The period that the values' own periods have to lie within, both ends inclusive; null for all.</summary>
    public Period? Within { get; init; }

    /// <summary>The instant that counts as now, in UTC: what was recorded later is not known yet. Null for all that is known.</summary>
    public DateTimeOffset? KnownAt { get; init; }
}
