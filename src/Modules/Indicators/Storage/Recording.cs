using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Indicators.Entering;

namespace PatientSafety.Indicators.Storage;

/// <summary>What came of recording values.</summary>
/// <param name="Decisions">What became of each, in their order.</param>
/// <param name="IsWritten">Whether anything was written.</param>
/// <param name="Problem">Why the database could not be used, or null.</param>
internal sealed record Recording(ImmutableArray<Decision> Decisions, bool IsWritten, Text? Problem = null)
{
    public int Count(DecisionKind kind) => Decisions.Count(decision => decision.Kind == kind);
}
