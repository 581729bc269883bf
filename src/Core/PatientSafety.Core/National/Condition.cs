namespace PatientSafety.Core.National;

/// <summary>Something that the principals see to at their care providers. The conditions are also the list of a gap analysis.</summary>
public sealed record Condition : AreaPart;
