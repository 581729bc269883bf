using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Reporting.Freezing;

/// <summary>What came of freezing.</summary>
/// <param name="Number">The report's number; null where it was not frozen.</param>
/// <param name="Findings">What was found; it was frozen all the same unless one is an error.</param>
/// <param name="Problem">Why the database could not be used; null where it could.</param>
internal sealed record FreezeOutcome(string? Number, ImmutableArray<Finding> Findings, Text? Problem = null);
