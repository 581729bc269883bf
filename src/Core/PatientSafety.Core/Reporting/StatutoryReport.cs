namespace PatientSafety.Core.Reporting;

/// <summary>A report that the law asks for, whatever a plan says.</summary>
/// <param name="Rule">What, how often and when, with the law as its source. Its level is the region's, and it names no bodies, since those are the region's own.</param>
/// <param name="OwedBy">Who owes it.</param>
public sealed record StatutoryReport(ReportingRule Rule, Text OwedBy);
