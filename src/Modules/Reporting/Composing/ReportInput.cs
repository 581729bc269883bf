namespace PatientSafety.Reporting.Composing;

/// <summary>Something that a frozen report was made of.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Name">Which, with its version where it has one.</param>
/// <param name="Hash">SHA-256 in lower-case hex; empty where it is the version that counts.</param>
internal sealed record ReportInput(InputKind Kind, string Name, string Hash);
