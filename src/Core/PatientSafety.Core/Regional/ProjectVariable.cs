namespace PatientSafety.Core.Regional;

/// <summary>Something that an implementation project is followed up by (uppföljningsvariabel): an indicator of the region, or a text where it is not one yet.</summary>
/// <param name="IndicatorId">The indicator's id, or <see langword="null"/>.</param>
/// <param name="Text">The text, or <see langword="null"/> where it is an indicator.</param>
public sealed record ProjectVariable(string? IndicatorId, Text? Text);
