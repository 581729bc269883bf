using PatientSafety.Core;

namespace PatientSafety.Reporting.Printing;

/// <summary>What came of making a file of a report.</summary>
/// <param name="Bytes">The file; null where there is none.</param>
/// <param name="Problem">Why there is none, or what is not as it should be in the one there is; else null.</param>
internal sealed record Printed(byte[]? Bytes, Text? Problem);
