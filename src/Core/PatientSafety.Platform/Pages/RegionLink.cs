using PatientSafety.Core;

namespace PatientSafety.Platform.Pages;

/// <summary>A link from a region's page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">What is found there, in a sentence.</param>
/// <param name="Href">Where it leads, relative to the root and without a slash in front.</param>
/// <param name="Order">Its place: lower stands first.</param>
public sealed record RegionLink(Text Name, Text About, string Href, int Order);
