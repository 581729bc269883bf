using System.Collections.Immutable;

namespace PatientSafety.Core.Regional;

/// <summary>What a plan says of the areas of the edition that it follows.</summary>
/// <param name="Stated">The areas it says something about. The others it is silent about.</param>
public sealed record Prioritisation(ImmutableArray<AreaStanding> Stated)
{
    /// <summary>A plan that says nothing of priorities.</summary>
    public static Prioritisation None { get; } = new([]);

    /// <summary>What the plan says of an area.</summary>
    /// <param name="areaId">The area's id.</param>
    /// <returns>The statement, or <see langword="null"/> where there is none.</returns>
    public AreaStanding? Of(string areaId) =>
        Stated.FirstOrDefault(stated => string.Equals(stated.AreaId, areaId, StringComparison.Ordinal));
}
