using PatientSafety.Core.Findings;

namespace PatientSafety.Indicators.Entering;

/// <summary>What becomes of a value that somebody wants to record.</summary>
/// <param name="Entry">The value.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Corrects">The number of the value that it corrects, or null.</param>
/// <param name="Finding">Why it is refused, or null.</param>
internal sealed record Decision(ValueEntry Entry, DecisionKind Kind, long? Corrects = null, Finding? Finding = null);
