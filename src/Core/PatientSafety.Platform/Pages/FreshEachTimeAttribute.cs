namespace PatientSafety.Platform.Pages;

/// <summary>Put on a page that must be made anew for every request: it shows what can change between two requests, or takes a form.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FreshEachTimeAttribute : Attribute;
