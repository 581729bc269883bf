namespace PatientSafety.Core.Indicators;

/// <summary>One of the dimensions that an indicator is measured in, each with a value of its own.</summary>
/// <param name="Id">The dimension's id, unique in its indicator.</param>
/// <param name="Name">Its name.</param>
public sealed record IndicatorDimension(string Id, Text Name);
