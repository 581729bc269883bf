namespace PatientSafety.Core.Regional;

/// <summary>The placing of an activity in an area of the edition that its plan follows.</summary>
/// <param name="AreaId">The area's id in that edition.</param>
/// <param name="Provenance">Where it comes from. A placing of ours is <see cref="Attestation.OurPlacement"/>.</param>
public sealed record AreaPlacement(string AreaId, Provenance Provenance) : IStatement
{
    /// <summary>What the reference said before a change of edition, or <see langword="null"/> where it has always been this one.</summary>
    public FormerArea? Former { get; init; }
}
