using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>Something that a reader has to know of what stands around it. Before a report is frozen they are all listed.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Runs">The words.</param>
public sealed record Remark(RemarkKind Kind, params ImmutableArray<Run> Runs) : Block;
