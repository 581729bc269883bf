namespace PatientSafety.Core.Reporting;

/// <summary>A word of another system and what it means here.</summary>
/// <param name="Written">The word as the other system writes it; capital letters or small ones.</param>
/// <param name="Means">What it means here.</param>
public sealed record ForeignWord(string Written, string Means);
