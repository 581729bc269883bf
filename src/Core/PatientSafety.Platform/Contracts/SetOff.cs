using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>That a rule as code found something at an occasion of reporting, and a rule of the region’s file makes a report depend on it.</summary>
/// <param name="PlanId">The plan that it looked at.</param>
/// <param name="RuleId">The id of what the rule finds.</param>
/// <param name="Covered">The period of the occasion.</param>
public sealed record SetOff(string PlanId, string RuleId, Period Covered);
