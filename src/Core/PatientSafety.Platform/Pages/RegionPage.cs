namespace PatientSafety.Platform.Pages;

/// <summary>A page about a region.</summary>
/// <param name="Address">Its address without the language.</param>
/// <param name="Component">The component.</param>
/// <param name="Parameters">What its route gives it.</param>
public sealed record RegionPage(string Address, Type Component, IReadOnlyDictionary<string, object?> Parameters);
