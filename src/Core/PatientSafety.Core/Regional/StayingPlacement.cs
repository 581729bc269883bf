using System.Collections.Immutable;

namespace PatientSafety.Core.Regional;

/// <summary>The areas of an earlier edition that an activity stays in until somebody has chosen where it goes.</summary>
/// <param name="Edition">The id of that edition.</param>
/// <param name="Areas">Its areas there.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record StayingPlacement(string Edition, ImmutableArray<AreaPlacement> Areas, Provenance Provenance) : IStatement;
