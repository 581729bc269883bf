using PatientSafety.Core;

namespace PatientSafety.Reporting.Templates;

/// <summary>Something that law or regulation asks of a report.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Asks">What it asks for, in our own words.</param>
/// <param name="Source">The place, with the version of the regulation where it is known.</param>
internal sealed record LawPoint(string Id, Text Asks, Source Source);
