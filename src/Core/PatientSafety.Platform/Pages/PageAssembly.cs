using System.Reflection;

namespace PatientSafety.Platform.Pages;

/// <summary>An assembly with pages in it: a module's.</summary>
/// <param name="Assembly">The assembly.</param>
public sealed record PageAssembly(Assembly Assembly);
