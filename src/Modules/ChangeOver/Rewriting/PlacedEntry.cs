namespace PatientSafety.ChangeOver.Rewriting;

internal sealed record PlacedEntry(PlacedScalar Key, PlacedNode Value);
