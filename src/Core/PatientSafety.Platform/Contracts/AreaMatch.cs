using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>What a written area name was found to mean in an edition.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Area">The area: the one found, or the one of the wrong kind, or the other edition's.</param>
/// <param name="Remedy">What to do where it was not found: "did you mean …".</param>
public sealed record AreaMatch(AreaMatchOutcome Outcome, Area? Area, Text? Remedy = null);
