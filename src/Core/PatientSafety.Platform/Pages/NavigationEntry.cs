using PatientSafety.Core;

namespace PatientSafety.Platform.Pages;

/// <summary>An entry of the main menu. A module contributes its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Where it leads, relative to the root and without a slash in front.</param>
/// <param name="Order">Its place: lower stands first.</param>
public sealed record NavigationEntry(Text Name, string Href, int Order);
