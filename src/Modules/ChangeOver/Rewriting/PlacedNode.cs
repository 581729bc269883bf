namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>A node of a YAML text that knows where in the text it stands.</summary>
/// <param name="Start">Where it begins, as an index into the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal abstract record PlacedNode(int Start, int End);
