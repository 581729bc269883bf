namespace PatientSafety.Reporting.Printing.Running;

/// <summary>How a program came to its end.</summary>
/// <param name="ExitCode">What it ended with; null where it was stopped since its time was up.</param>
/// <param name="Errors">What it wrote last to standard error.</param>
internal sealed record ProgramEnd(int? ExitCode, string Errors);
