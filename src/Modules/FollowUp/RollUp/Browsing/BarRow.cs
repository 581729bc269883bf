namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>A bar with its parts.</summary>
/// <param name="Name">What stands above it, or null.</param>
/// <param name="Parts">Its parts from left to right; their counts add up to its length.</param>
internal sealed record BarRow(string? Name, IReadOnlyList<BarPart> Parts);
