namespace PatientSafety.Core.Reporting;

/// <summary>A value of an indicator, as a threshold looks at it.</summary>
/// <param name="Period">The period that it was measured for, both ends inclusive.</param>
/// <param name="Value">The value, in the indicator's own unit.</param>
public sealed record MeasuredValue(Period Period, decimal Value);
