namespace PatientSafety.Core.Regional;

/// <summary>How a region's reports look (utseende).</summary>
/// <param name="Colour">The colour of lines and links, as <c>#005eb8</c> in lower-case letters; <see langword="null"/> for the product's own. Its contrast against white is at least 4.5:1 (WCAG 2.1, 1.4.3).</param>
/// <param name="Logo">The logo: a file in the plugin's folder, <c>.svg</c> or <c>.png</c>, with forward slashes; <see langword="null"/> for none.</param>
public sealed record Look(string? Colour, string? Logo);
