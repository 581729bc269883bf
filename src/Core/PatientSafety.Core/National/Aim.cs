namespace PatientSafety.Core.National;

/// <summary>Something that a focus area aims at.</summary>
public sealed record Aim : AreaPart;
