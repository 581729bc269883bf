using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>Something that is kept about a region.</summary>
/// <param name="What">What it is, in a few words: <c>3 rapporterade lägen</c>.</param>
/// <param name="Where">Where it is kept, for somebody who wants to find it.</param>
/// <param name="ActivityId">The activity that it is about, or null where it is about the region or a plan.</param>
public sealed record RegionRecord(Text What, Text Where, string? ActivityId = null);
