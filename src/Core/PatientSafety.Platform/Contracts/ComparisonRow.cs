using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>An area of the frame and how each plan stands to it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Cells">One for each plan, in the comparison's order.</param>
public sealed record ComparisonRow(Area Area, ImmutableArray<ComparisonCell> Cells);
