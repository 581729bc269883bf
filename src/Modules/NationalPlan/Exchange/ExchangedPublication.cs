using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>How the version came to be where the file was made.</summary>
/// <param name="Origin">In which way.</param>
/// <param name="At">When, or null for one that came with the product.</param>
/// <param name="By">Who did it, or null.</param>
/// <param name="Why">Why, or null.</param>
internal sealed record ExchangedPublication(EditionOrigin Origin, DateTimeOffset? At = null, string? By = null, string? Why = null);
