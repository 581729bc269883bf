namespace PatientSafety.Reporting.Slots;

/// <summary>A text that somebody wants to put into a section.</summary>
/// <param name="Section">The section's id.</param>
/// <param name="Markdown">The text; null to empty it.</param>
/// <param name="By">Who writes.</param>
/// <param name="Follows">The number of the text that the author saw; 0 where there was none.</param>
/// <param name="Beside">The hash of what stood beside it.</param>
internal sealed record SlotChange(string Section, string? Markdown, string By, long Follows, string Beside);
