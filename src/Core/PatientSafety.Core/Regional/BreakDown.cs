namespace PatientSafety.Core.Regional;

/// <summary>An activity handed on to a unit of the organisation (nedbrytning).</summary>
/// <param name="LevelId">The id of the unit's level.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record BreakDown(string LevelId, string Unit, Provenance Provenance) : IStatement;
