using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(params ImmutableArray<Run> Runs) : Block;
