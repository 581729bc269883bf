namespace PatientSafety.Core.Regional;

/// <summary>What a plan says of one area.</summary>
/// <param name="AreaId">The area's id in the edition that the plan follows.</param>
/// <param name="Standing">Prioritised, in scope or not prioritised.</param>
/// <param name="Reason">The region's reason, or <see langword="null"/> where its document gives none.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record AreaStanding(string AreaId, Standing Standing, Text? Reason, Provenance Provenance) : IStatement
{
    /// <summary>What the reference said before a change of edition, or <see langword="null"/> where it has always been this one.</summary>
    public FormerArea? Former { get; init; }
}
