namespace PatientSafety.Indicators.Entering;

/// <summary>How much: a value, a numerator with its denominator, or a letter.</summary>
internal sealed record Amount(decimal? Value = null, decimal? Numerator = null, decimal? Denominator = null, string? Letter = null);
