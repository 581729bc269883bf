using System.Collections.Immutable;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Platform.Contracts;

/// <summary>One kind of report over the plans.</summary>
/// <param name="Report">The kind.</param>
/// <param name="Cells">For each plan, in the comparison's order, its rules of that kind; empty where it has none.</param>
public sealed record ReportingComparison(ReportKind Report, ImmutableArray<ImmutableArray<ReportingRule>> Cells);
