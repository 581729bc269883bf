using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>A list.</summary>
/// <param name="Items">Each item as a line.</param>
/// <param name="IsNumbered">Whether the order says something.</param>
public sealed record Bullets(ImmutableArray<ImmutableArray<Run>> Items, bool IsNumbered = false) : Block;
