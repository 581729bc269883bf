namespace PatientSafety.Core.National;

/// <summary>A national action (nationell åtgärd) of a focus area. It binds national coordination, not the regions.</summary>
public sealed record NationalAction : AreaPart;
