namespace PatientSafety.Reporting.Printing;

/// <summary>The logo of a Word document, as it is.</summary>
/// <param name="Name">The name of its file, without a folder: <c>logotyp.png</c>.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record WordLogo(string Name, byte[] Content);
