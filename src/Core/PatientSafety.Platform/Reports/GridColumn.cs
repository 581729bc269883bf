using System.Text.Json.Serialization;

namespace PatientSafety.Platform.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
public sealed record GridColumn(string Heading, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsNumber = false);
