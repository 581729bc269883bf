namespace PatientSafety.Reporting.Printing;

/// <summary>A picture in a Word document.</summary>
/// <param name="Name">The name of its file, without a folder: <c>bild-1.svg</c>.</param>
/// <param name="Svg">One <c>svg</c> element with a <c>viewBox</c>.</param>
internal sealed record WordPicture(string Name, string Svg);
