using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>What came of it.</summary>
/// <param name="Act">What was done; null where it was refused.</param>
/// <param name="Standing">How it stands; null where unit or period are unknown.</param>
/// <param name="Findings">What is wrong, or worth knowing.</param>
/// <param name="Problem">Why it could not be saved; null where it could.</param>
internal sealed record SignOffOutcome(SignOffAct? Act, SignOffStanding? Standing, ImmutableArray<Finding> Findings, Text? Problem = null);
