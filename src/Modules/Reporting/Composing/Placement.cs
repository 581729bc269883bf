using System.Collections.Immutable;
using PatientSafety.Core.Findings;

namespace PatientSafety.Reporting.Composing;

/// <summary>The sections of a report in the order in which they stand, and what of the region's wishes could not be met or should be known.</summary>
internal sealed record Placement(ImmutableArray<PlacedSection> Sections, ImmutableArray<Finding> Findings);
