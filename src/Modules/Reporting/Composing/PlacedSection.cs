using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>A section in its place in a report.</summary>
/// <param name="Template">What it is made of.</param>
/// <param name="Prose">The region's own text at its head; null where it has none.</param>
/// <param name="IsReplaced">Whether the text stands instead of what the product would have worked out. Of the sections below it only those stay that somebody has written in.</param>
internal sealed record PlacedSection(TemplateSection Template, Prose? Prose, bool IsReplaced = false);
