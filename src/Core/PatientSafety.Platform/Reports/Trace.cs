using System.Text.Json.Serialization;

namespace PatientSafety.Platform.Reports;

/// <summary>What a number or a claim rests on. A reader follows it in the browser; in print it is a note.</summary>
/// <param name="What">What it is and how it was made, in a sentence: a note that is read on paper.</param>
/// <param name="Address">Where the entries behind it stand: relative to the product's root, without a slash in front; or an address of the web. Null where there is only a document.</param>
public sealed record Trace(string What, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Address = null);
