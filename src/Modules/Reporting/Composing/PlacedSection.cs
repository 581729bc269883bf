using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>A section in its place in a report.</summary>
/// <param name="Template">What it is made of.</param>
/// <param name="Prose">The region's own text at its head; null where it has none.</param>
internal sealed record PlacedSection(TemplateSection Template, Prose? Prose);
