namespace PatientSafety.Core;

/// <summary>A statement in free text.</summary>
/// <param name="Text">The wording, our own or a name or title as it stands in the source.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Statement(Text Text, Provenance Provenance) : IStatement;
