using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Reporting.Asking;

/// <summary>What came of writing several reports.</summary>
/// <param name="Written">The files, in the order asked for.</param>
/// <param name="Problems">What went wrong, each once.</param>
/// <param name="Remarks">What is not as it should be in files that were written, each once.</param>
internal sealed record BatchOutcome(ImmutableArray<string> Written, ImmutableArray<Text> Problems, ImmutableArray<Text> Remarks);
