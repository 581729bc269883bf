namespace PatientSafety.Core.Regional;

/// <summary>Another document that a plan builds on, follows after or goes with.</summary>
/// <param name="Title">Its title, or <see langword="null"/> where the source does not give one.</param>
/// <param name="Year">The year in which it began to hold, or <see langword="null"/> where it is not known.</param>
/// <param name="Text">What it has to do with the plan, in our own words.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record RelatedDocument(Text? Title, int? Year, Text? Text, Provenance Provenance) : IStatement;
