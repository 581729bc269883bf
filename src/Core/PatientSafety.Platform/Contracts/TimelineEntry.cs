using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>A period on the common time line.</summary>
/// <param name="Name">The edition's or the plan's name.</param>
/// <param name="IsEdition">Whether it is a national edition.</param>
/// <param name="Period">The period, or null where it is not known.</param>
/// <param name="RegionId">The region, or null for an edition.</param>
/// <param name="Id">The edition's or the plan's id.</param>
public sealed record TimelineEntry(Text Name, bool IsEdition, Period? Period, string? RegionId, string Id);
