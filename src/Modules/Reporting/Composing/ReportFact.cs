using System.Collections.Immutable;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Reporting.Composing;

/// <summary>Something that stands at the head of a report.</summary>
internal sealed record ReportFact(string Name, params ImmutableArray<Run> Runs);
