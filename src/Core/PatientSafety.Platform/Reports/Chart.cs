namespace PatientSafety.Platform.Reports;

/// <summary>A picture with the table that says the same.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Alternative">What it shows, for somebody who does not see it.</param>
/// <param name="Svg">The picture: one <c>svg</c> element with a <c>viewBox</c>, whose classes are those of the product's own pictures. It has no title and no id of its own outside of <c>defs</c>.</param>
/// <param name="Table">The same in numbers.</param>
public sealed record Chart(string Title, string Alternative, string Svg, Grid Table) : Block;
