namespace PatientSafety.Core.Regional;

/// <summary>A region: a principal (huvudman) with a plan of its own.</summary>
/// <param name="Id">The region's id, kebab-case ASCII, never reused.</param>
/// <param name="Name">Its name, for example <c>Region Halland</c>.</param>
/// <param name="CountyCode">The county code (länskod) of Statistics Sweden, two digits, or <see langword="null"/> where it has none.</param>
public sealed record Region(string Id, string Name, string? CountyCode);
