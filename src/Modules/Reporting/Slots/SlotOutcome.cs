using PatientSafety.Core;

namespace PatientSafety.Reporting.Slots;

/// <summary>What came of writing.</summary>
/// <param name="Result">In short.</param>
/// <param name="Problem">Why it was not written, and what to do; null where all is well.</param>
internal sealed record SlotOutcome(SlotResult Result, Text? Problem);
