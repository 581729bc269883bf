namespace PatientSafety.Core.Reporting;

/// <summary>One report that a rule asks for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Covered">The period that the report covers, both ends inclusive.</param>
/// <param name="DueOn">The last day on which it is on time, or <see langword="null"/> where the rule does not know.</param>
public sealed record ReportingOccasion(ReportingRule Rule, Period Covered, DateOnly? DueOn);
