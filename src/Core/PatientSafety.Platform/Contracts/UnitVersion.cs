namespace PatientSafety.Platform.Contracts;

/// <summary>How a unit was called and where it belonged during a stretch of time.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The last day, inclusive; null while it holds.</param>
/// <param name="Name">Its name.</param>
/// <param name="LevelId">The id of its level, as the region's plan names it; <see cref="Core.Regional.Level.Region"/> for the top.</param>
/// <param name="Parent">The number of the unit above it; null for the top.</param>
public sealed record UnitVersion(DateOnly From, DateOnly? To, string Name, string LevelId, int? Parent)
{
    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);
}
